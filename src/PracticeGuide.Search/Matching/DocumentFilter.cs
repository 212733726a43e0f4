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
    private const int NoAudience = -1;

    private readonly int _audience =
        Array.FindIndex(index.Audiences, audience => string.Equals(audience.Id, audienceId, StringComparison.Ordinal));

    private readonly int[] _ofAudience = new int[index.Audiences.Length];
    private readonly int[] _ofKind = new int[Enum.GetValues<ResultKind>().Length];
    private int _forEverybody;

    /// <summary>Counts a document that answers; returns whether it is one of those asked for.</summary>
    public bool Count(int document)
    {
        var counted = index.Documents[document];
        var isOfAudience = audienceId is null || (_audience != NoAudience && counted.Audiences.Contains(_audience));
        var isOfKind = kind is null || counted.Kind == kind;
        if (isOfKind)
            CountAudiences(counted);
        if (isOfAudience)
            _ofKind[(int)counted.Kind]++;
        return isOfAudience && isOfKind;
    }

    public ImmutableArray<AudienceCount> Audiences =>
    [
        .. index.Audiences.Select((audience, place) => new AudienceCount(audience.Id, audience.Title, _ofAudience[place]))
            .Append(new(null, null, _forEverybody)).Where(audience => audience.Count > 0),
    ];

    public ImmutableArray<KindCount> Kinds =>
        [.. Enum.GetValues<ResultKind>().Select(each => new KindCount(each, _ofKind[(int)each])).Where(each => each.Count > 0)];

    private void CountAudiences(IndexedDocument document)
    {
        foreach (var audience in document.Audiences)
            _ofAudience[audience]++;
        if (document.Audiences.Length == 0)
            _forEverybody++;
    }
}
