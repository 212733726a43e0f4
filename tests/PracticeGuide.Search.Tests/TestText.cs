namespace PracticeGuide.Search.Tests;

/// <summary>What a test's page says in one language.</summary>
internal sealed record TestText(string Title, string Summary, params TestSection[] Sections)
{
    public string Introduction { get; init; } = "";

    /// <summary>How people ask for the page.</summary>
    public string[] Asked { get; init; } = [];
}

/// <summary>A section of a test's page.</summary>
internal sealed record TestSection(string Anchor, string Title, string Text);
