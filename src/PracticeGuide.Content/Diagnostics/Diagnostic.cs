using System.Globalization;

namespace PracticeGuide.Content.Diagnostics;

public enum Severity
{
    /// <summary>Worth mending; the site starts.</summary>
    Warning,

    /// <summary>The site does not start with it, and a running site keeps its last good library.</summary>
    Error,
}

/// <summary>One mistake found in the content folder.</summary>
/// <param name="Severity">Whether the site can start with it.</param>
/// <param name="File">Path from the content folder, with forward slashes.</param>
/// <param name="Line">From 1; 1 where the mistake is the file as a whole.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">One sentence that says what is wrong and, where it can, what to write instead.</param>
public sealed record Diagnostic(Severity Severity, string File, int Line, int Column, string Message)
{
    /// <summary>The form editors and terminals turn into a link: <c>guide/partners/x.en.md(3,7): error: …</c></summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {(Severity == Severity.Error ? "error" : "warning")}: {Message}");
}
