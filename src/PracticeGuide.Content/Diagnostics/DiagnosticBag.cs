using System.Collections.Immutable;

namespace PracticeGuide.Content.Diagnostics;

/// <summary>Collects the mistakes of one reading of the content folder. Any number of threads may add to it.</summary>
internal sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors
    {
        get
        {
            lock (_lock)
                return _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);
        }
    }

    public FileReport For(string file) => new(this, file, 0);

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
            _diagnostics.Add(diagnostic);
    }

    /// <summary>By file, line and column, whatever order they were found in; nothing twice.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (_lock)
        {
            return
            [
                .. _diagnostics.Distinct()
                    .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Line)
                    .ThenBy(diagnostic => diagnostic.Column)
                    .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
            ];
        }
    }
}
