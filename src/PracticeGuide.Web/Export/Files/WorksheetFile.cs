using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;

namespace PracticeGuide.Web.Export.Files;

/// <summary>A worksheet as a file that any site like this one can bring in again. Times are UTC; values are kept letter for letter.</summary>
public sealed record WorksheetFile
{
    public const string FormatName = "practice-guide-worksheet";

    /// <summary>Raised when a file of the new form can no longer be read by a site that knows only the old one.</summary>
    public const int CurrentVersion = 1;

    [Description("Always practice-guide-worksheet.")]
    public required string Format { get; init; }

    [Description("The version of this format, from 1.")]
    public required int Version { get; init; }

    public required DateTime ExportedAt { get; init; }

    public required FileTool Tool { get; init; }

    [Description("What the worksheet is called, at most 200 characters.")]
    public required string Title { get; init; }

    [Description("The language it was started in, en or fr.")]
    public required string Language { get; init; }

    [Description("The stage it stands in; left out where it never left the first one, or the tool has none.")]
    public string? Stage { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime ChangedAt { get; init; }

    public ImmutableArray<FileParticipant> Participants { get; init; } = [];

    [Description("What each item holds now; one an item.")]
    public required ImmutableArray<FileAnswer> Answers { get; init; }

    [Description("Everything ever written, the first first.")]
    public ImmutableArray<FileChange> History { get; init; } = [];

    public ImmutableArray<FileComment> Comments { get; init; } = [];

    [Description("How it came to where it stands, the first step first.")]
    public ImmutableArray<FileStageChange> Stages { get; init; } = [];

    [Description("Who signed. They are not signatures of another worksheet: an import keeps them in its history only.")]
    public ImmutableArray<FileSignature> Signatures { get; init; } = [];

    [Description("The worksheet as it stood at a review, a signature or another stage, the first first.")]
    public ImmutableArray<FileSnapshot> Snapshots { get; init; } = [];
}

public sealed record FileTool
{
    public required string Id { get; init; }

    [Description("The version of the tool that the answers are read by, from 1.")]
    public required int Version { get; init; }

    [Description("In each language, for whoever reads the file; not looked at by an import.")]
    public ImmutableSortedDictionary<string, string> Title { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

public sealed record FileParticipant(string? Name, ImmutableArray<string> Roles);

/// <param name="Value">Texts by the name of their field; a table has <c>rows</c>, each with its <c>id</c> and texts by column.</param>
/// <param name="Revision">Counts the changes to this answer, from 1.</param>
/// <param name="By">The name the person had then; null where they had given none.</param>
/// <param name="Language">The language the person was working in.</param>
public sealed record FileAnswer(string Item, JsonElement Value, int Revision, string? By, DateTime At, string Language);

/// <param name="Revision">That it made; where it was set aside, that which stood there instead, 0 for none.</param>
/// <param name="SetAside">It was never the answer.</param>
public sealed record FileChange(string Item, JsonElement Value, int Revision, string? By, DateTime At, string Language, bool SetAside);

public sealed record FileComment(string Item, string Text, string? By, DateTime At, string Language);

/// <param name="Reason">Why it was taken back, or null where it went on.</param>
public sealed record FileStageChange(string? From, string To, string? By, string Role, DateTime At, string? Reason);

public sealed record FileSignature(string Item, string By, string Role, DateTime At, DateTime? WithdrawnAt);

/// <param name="Occasion">stage, review, signature, upgrade or by-hand.</param>
/// <param name="Label">The stage that was left, the review, or what someone called it.</param>
public sealed record FileSnapshot(
    string Occasion, string Label, string? By, DateTime At, int ToolVersion, string? Stage, ImmutableArray<FileAnswer> Answers);
