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
    private Leniency? _leniency;

    public string File => file;

    /// <summary>Whether a mistake leaves the rest of the file to be published.</summary>
    public bool IsLenient => _leniency is not null;

    public FileReport Below(int lines) => new(bag, file, linesAbove + lines) { _leniency = _leniency };

    /// <summary>For a file that was not written for this site: its mistakes are warnings, and of very many the first are enough.</summary>
    public FileReport Lenient() => new(bag, file, linesAbove) { _leniency = new Leniency() };

    public void Error(Place place, string message) => Add(Severity.Error, place, message);

    public void Warning(Place place, string message) => Add(Severity.Warning, place, message);

    /// <summary>What stops the site whatever the file.</summary>
    public void Refuse(Place place, string message) => bag.Add(new Diagnostic(Severity.Error, file, place.Line + linesAbove, place.Column, message));

    private void Add(Severity severity, Place place, string message)
    {
        if (_leniency is null)
            bag.Add(new Diagnostic(severity, file, place.Line + linesAbove, place.Column, message));
        else if (_leniency.MayReport(out var isLast))
            bag.Add(new Diagnostic(Severity.Warning, file, place.Line + linesAbove, place.Column, isLast ? $"{message} There may be more below." : message));
    }

    /// <summary>Counts the warnings of one file, which one thread at a time reports.</summary>
    private sealed class Leniency
    {
        private const int Most = 50;

        private int _reported;

        public bool MayReport(out bool isLast)
        {
            _reported++;
            isLast = _reported == Most;
            return _reported <= Most;
        }
    }
}
