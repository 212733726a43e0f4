using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Questions;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Questions;

/// <summary>
/// Counts what is asked of search, without the person who asks: the words, their language, the day, and whether anything was found. Counts wait
/// here, in memory, for <see cref="AskedQueriesWriter"/>; a search waits for nothing.
/// </summary>
public sealed class AskedQueries(Moments moments)
{
    /// <summary>How many different ones wait at most; what is new beyond that is not counted.</summary>
    public const int MostWaiting = 10_000;

    private readonly Lock _lock = new();
    private Dictionary<Query, int> _waiting = [];

    /// <summary>Counts a search that was asked for as itself: not by a robot's HEAD, not a further page of the results or a choice among them.</summary>
    /// <param name="request">Only its method and whether its query names anything but the words are looked at.</param>
    /// <param name="words">As typed; some are not counted, see <see cref="QueryWords"/>.</param>
    public void Tell(HttpRequest request, string? words, Language language)
    {
        if (HttpMethods.IsGet(request.Method) && IsForWordsAlone(request.Query) && QueryWords.Of(words) is { } counted)
            Add(new(moments.Today, language.Code, counted), 1);
    }

    /// <summary>Hands over what waits, to be kept or put back.</summary>
    /// <param name="isAnswered">Whether the words find anything in the language with this code.</param>
    internal ImmutableArray<QueryCount> Take(Func<string, string, bool> isAnswered)
    {
        Dictionary<Query, int> taken;
        lock (_lock)
            (taken, _waiting) = (_waiting, []);
        return
        [
            .. taken.Select(entry => new QueryCount
            {
                Day = entry.Key.Day,
                Language = entry.Key.Language,
                Words = entry.Key.Words,
                Count = entry.Value,
                Unanswered = isAnswered(entry.Key.Words, entry.Key.Language) ? 0 : entry.Value,
            }),
        ];
    }

    internal void PutBack(IEnumerable<QueryCount> counts)
    {
        foreach (var count in counts)
            Add(new(count.Day, count.Language, count.Words), count.Count);
    }

    private void Add(Query query, int count)
    {
        lock (_lock)
        {
            if (_waiting.TryGetValue(query, out var before))
                _waiting[query] = before + count;
            else if (_waiting.Count < MostWaiting)
                _waiting.Add(query, count);
        }
    }

    /// <summary>A form sends what is left empty too.</summary>
    private static bool IsForWordsAlone(IQueryCollection query) =>
        query.All(part => part.Key is "q" || part.Value.All(string.IsNullOrEmpty));

    private sealed record Query(DateOnly Day, string Language, string Words);
}
