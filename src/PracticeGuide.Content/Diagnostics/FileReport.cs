namespace PracticeGuide.Content.Diagnostics;

/// <summary>Where in a file something stands.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record Place(int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static readonly Place Start = new(1, 1);
}

/// <summary>Reports the mistakes of one file.</summary>
/// <param name="linesAbove">How many lines of the file stand above the part being read: places are counted within the part.</param>
internal sealed class FileReport(DiagnosticBag bag, string file, int linesAbove)
{
    public string File => file;

    public FileReport Below(int lines) => new(bag, file, linesAbove + lines);

    public void Error(Place place, string message) => Add(Severity.Error, place, message);

    public void Warning(Place place, string message) => Add(Severity.Warning, place, message);

    private void Add(Severity severity, Place place, string message) =>
        bag.Add(new Diagnostic(severity, file, place.Line + linesAbove, place.Column, message));
}
