namespace PracticeGuide.Content.Schemas;

/// <summary>A text in each language.</summary>
internal sealed record Bilingual
{
    [Described("In English", "En anglais")]
    public required string En { get; init; }

    [Described("In French", "En français")]
    public required string Fr { get; init; }
}

/// <summary>The end of an address in each language.</summary>
internal sealed record BilingualSlug
{
    [Described("In English: lowercase letters, digits and hyphens", "En anglais : minuscules, chiffres et traits d’union")]
    public required Id En { get; init; }

    [Described("In French: lowercase letters without accents, digits and hyphens", "En français : minuscules sans accents, chiffres et traits d’union")]
    public required Id Fr { get; init; }
}

internal enum LanguageCode
{
    En,
    Fr,
}

/// <summary>An id or slug.</summary>
[Form("^[a-z0-9]+(-[a-z0-9]+)*$")]
internal sealed record Id;

[Form("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$")]
internal sealed record PageId;

/// <summary>A page, or a passage of it.</summary>
[Form("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$")]
internal sealed record Passage;

[Form("^[A-Z]{1,4}[0-9]{1,3}$")]
internal sealed record Code;

[Form("^https?://[^ ]+$")]
internal sealed record WebAddress;

/// <summary>3 to 15 digits, and what may stand between them.</summary>
[Form("^[ \u00a0().-]*([0-9][ \u00a0().-]*){3,15}$")]
internal sealed record Telephone;

/// <summary>1 to 4 words, of at most 60 characters together.</summary>
[Form(@"^\s*(?=\S.{0,59}\s*$)\S+(\s+\S+){0,3}\s*$")]
internal sealed record SearchWords;

/// <summary>Twelve hexadecimal digits.</summary>
[Form("^[0-9a-f]{12}$")]
internal sealed record Fingerprint;
