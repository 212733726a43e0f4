using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Lucene.Index;

/// <summary>The fields of the index. Each part of a passage has two, one of stems and one of words just as they stand but for capitals and accents.</summary>
internal static class TextField
{
    /// <summary>The words of all parts together, without places: what spelling knows.</summary>
    public const string AllWords = "all-words";

    /// <summary>The stems of all parts together, without places: what some passage holds in any form.</summary>
    public const string AllStems = "all-stems";

    /// <summary>In no index: a single word that is asked, to be stemmed as those of a text are.</summary>
    public const string OneWord = "one-word";

    private const string OfWords = "-words";

    /// <summary>All that is looked in.</summary>
    public static readonly Field[] Parts = Enum.GetValues<Field>();

    /// <summary>What of that people can read.</summary>
    public static readonly Field[] ReadParts = [Field.Title, Field.Heading, Field.Text];

    public static string Name(Field part, bool ofWords) => (part, ofWords) switch
    {
        (Field.Title, false) => "title",
        (Field.Title, true) => "title" + OfWords,
        (Field.Asked, false) => "asked",
        (Field.Asked, true) => "asked" + OfWords,
        (Field.Heading, false) => "heading",
        (Field.Heading, true) => "heading" + OfWords,
        (_, false) => "text",
        (_, true) => "text" + OfWords,
    };

    public static bool IsOfWords(string name) => name.EndsWith(OfWords, StringComparison.Ordinal);

    /// <summary>How much more a word tells there than in the text.</summary>
    public static float Worth(Field part) => part switch
    {
        Field.Title => 2.5f,
        Field.Asked => 1.6f,
        Field.Heading => 1.6f,
        _ => 1,
    };
}
