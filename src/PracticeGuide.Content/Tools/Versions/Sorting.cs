using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Versions;

/// <summary>An answer on its way into what is kept and what is set aside.</summary>
internal sealed class Sorting
{
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _setAside = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Misfit>.Builder _misfits = ImmutableArray.CreateBuilder<Misfit>();

    public List<AnswerRow> KeptRows { get; } = [];

    public List<AnswerRow> SetAsideRows { get; } = [];

    public AnswerFit Fit => new(new(_kept, [.. KeptRows]), new(_setAside, [.. SetAsideRows]), _misfits.ToImmutable());

    public void Keep(string name, string value) => _kept[name] = value;

    public void SetAside(string name, string value, MisfitReason reason)
    {
        _setAside[name] = value;
        Tell(name, reason);
    }

    public void Tell(string name, MisfitReason reason) => _misfits.Add(new(name, reason));
}
