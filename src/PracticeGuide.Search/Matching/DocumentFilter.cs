using System.Collections.Immutable;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// Keeps the documents of one audience and one kind, and counts those that answer: of each audience whatever audience is asked for, of each
/// kind whatever kind.
/// </summary>
/// <param name="audienceId">Null for all.</param>
/// <param name="kind">Null for all.</param>
internal sealed class DocumentFilter(IndexedTexts index, string? audienceId, ResultKind? kind)
{
    private readonly int[] _counts = new int[index.Groups.Examples.Length];
    private readonly bool[] _isAsked = AskedOf(index, audienceId, kind);

    /// <summary>Counts a document that answers; returns whether it is one of those asked for.</summary>
    public bool Count(int document)
    {
        var group = index.Groups[document];
        _counts[group]++;
        return _isAsked[group];
    }

    public ImmutableArray<AudienceCount> Audiences =>
    [
        .. index.Audiences.Select((audience, place) => new AudienceCount(audience.Id, audience.Title, Sum(group => IsOfKind(group) && group.Audiences.Contains(place))))
            .Append(new(null, null, Sum(group => IsOfKind(group) && group.Audiences.Length == 0))).Where(audience => audience.Count > 0),
    ];

    public ImmutableArray<KindCount> Kinds =>
    [
        .. Enum.GetValues<ResultKind>().Select(each => new KindCount(each, Sum(group => group.Kind == each && IsFor(index, group, audienceId))))
            .Where(each => each.Count > 0),
    ];

    private static bool[] AskedOf(IndexedTexts index, string? audienceId, ResultKind? kind)
    {
        var asked = new bool[index.Groups.Examples.Length];
        for (var group = 0; group < asked.Length; group++)
            asked[group] = IsFor(index, index.Groups.Examples[group], audienceId) && (kind is null || index.Groups.Examples[group].Kind == kind);
        return asked;
    }

    private static bool IsFor(IndexedTexts index, IndexedDocument document, string? audienceId) =>
        audienceId is null || Array.Exists(document.Audiences, place => string.Equals(index.Audiences[place].Id, audienceId, StringComparison.Ordinal));

    private bool IsOfKind(IndexedDocument document) => kind is null || document.Kind == kind;

    private int Sum(Predicate<IndexedDocument> isCounted)
    {
        var sum = 0;
        for (var group = 0; group < _counts.Length; group++)
            sum += isCounted(index.Groups.Examples[group]) ? _counts[group] : 0;
        return sum;
    }
}
