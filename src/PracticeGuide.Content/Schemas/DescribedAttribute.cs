namespace PracticeGuide.Content.Schemas;

/// <summary>What an editor shows beside a key while an author types, in both languages. On a type, it describes the key that tells its kinds apart.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class DescribedAttribute(string english, string french) : Attribute
{
    public string English => english;

    public string French => french;
}

/// <summary>How the texts of a type are formed: a regular expression that JavaScript and .NET read alike.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormAttribute(string pattern) : Attribute
{
    public string Pattern => pattern;
}
