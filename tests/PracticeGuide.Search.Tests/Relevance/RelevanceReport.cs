using System.Globalization;
using System.Text;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests.Relevance;

/// <summary>Where an engine puts the answers to questions.</summary>
/// <param name="Ranks">For each question the place of the first result that answers it, from 1; 0 where none of the first ten does.</param>
internal sealed record RelevanceReport(IReadOnlyList<(RelevanceQuestion Question, int Rank, string Found)> Ranks)
{
    private const int LookedAt = 10;

    /// <summary>The part of the questions, from 0 to 1, that one of the first <paramref name="count"/> results answers.</summary>
    public double Within(int count) => Ranks.Count(rank => rank.Rank > 0 && rank.Rank <= count) / (double)Ranks.Count;

    /// <summary>The mean reciprocal rank: 1 where the first result always answers, 0 where none of the first ten ever does.</summary>
    public double MeanReciprocalRank => Ranks.Average(rank => rank.Rank == 0 ? 0 : 1.0 / rank.Rank);

    public static RelevanceReport Of(ISearchEngine engine, Library library, IEnumerable<RelevanceQuestion> questions) => new(
    [
        .. questions.Select(question =>
        {
            var found = engine.Search(new(question.Question, question.Of, LookedAt)).Results;
            var answers = question.Answers.Select(answer => AddressOf(library, answer, question.Of)).ToHashSet(StringComparer.Ordinal);
            var rank = found.TakeWhile(result => !answers.Contains(result.Address)).Count();
            return (question, rank == found.Length ? 0 : rank + 1, string.Join("  ", found.Take(3).Select(result => result.Address)));
        }),
    ]);

    /// <summary>The address an answer stands for: <c>audience/page</c>, <c>tool:ID</c>, <c>term:ID</c>, <c>resource:ID</c>.</summary>
    /// <exception cref="InvalidDataException">The library has no such thing.</exception>
    public static string AddressOf(Library library, string answer, Language language)
    {
        var id = answer[(answer.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return answer switch
        {
            _ when answer.StartsWith("term:", StringComparison.Ordinal) => library.Term(id).Address(language),
            _ when answer.StartsWith("tool:", StringComparison.Ordinal) && library.TryGetTool(id, out var tool) => tool.Address(language),
            _ when answer.StartsWith("resource:", StringComparison.Ordinal)
                && library.Resources.Resources.Any(resource => string.Equals(resource.Id, id, StringComparison.Ordinal)) => Addresses.Resource(language, id),
            _ when library.TryGetPage(answer, out var page) => page.Text[language].Address,
            _ => throw new InvalidDataException($"The library has no {answer}."),
        };
    }

    /// <summary>The figures, by kind of question, and each question that the first result does not answer.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var kind in Ranks.GroupBy(rank => rank.Question.Kind, StringComparer.Ordinal).Select(kind => new RelevanceReport([.. kind])))
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Ranks[0].Question.Kind,-15} {kind.Figures}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{"all",-15} {Figures}");
        foreach (var (question, rank, found) in Ranks.Where(rank => rank.Rank != 1).OrderBy(rank => rank.Rank == 0 ? int.MaxValue : rank.Rank))
            text.AppendLine(CultureInfo.InvariantCulture, $"{rank,3}  {question.Question}  [{string.Join(", ", question.Answers)}]  found: {found}");
        return text.ToString();
    }

    public string Figures => string.Create(
        CultureInfo.InvariantCulture, $"{Ranks.Count,4} questions, first {Within(1):P0}, first three {Within(3):P0}, MRR {MeanReciprocalRank:F3}");
}
