using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Queries;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>Reads where terms stand.</summary>
internal static class Places
{
    /// <summary>The numbers, among the words of one part of a passage, at which the source stands or begins. None where it is a translation.</summary>
    public static IEnumerable<int> Of(TextIndex index, TermSource source, Field part, int passage)
    {
        if (source.IsTranslation)
            return [];

        var field = TextField.Name(part, source.OfWords);
        return source.Places
            .Select((terms, place) => terms.SelectMany(term => Of(index.Reader, field, term, passage)).Select(at => at - place))
            .Aggregate((starts, others) => starts.Intersect(others)).Distinct();
    }

    private static IEnumerable<int> Of(IndexReader reader, string field, string term, int passage)
    {
        var places = MultiFields.GetTermPositionsEnum(reader, null, field, new BytesRef(term), DocsAndPositionsFlags.NONE);
        if (places is null || places.Advance(passage) != passage)
            yield break;
        for (var left = places.Freq; left > 0; left--)
            yield return places.NextPosition();
    }
}
