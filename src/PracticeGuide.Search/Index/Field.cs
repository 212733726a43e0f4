namespace PracticeGuide.Search.Index;

/// <summary>The parts of a passage words are looked for in.</summary>
internal enum Field
{
    /// <summary>The title of the whole document.</summary>
    Title,

    /// <summary>One of the ways people ask for the whole document: a passage of its own, with nothing else in it.</summary>
    Asked,

    /// <summary>The heading above the passage.</summary>
    Heading,

    Text,
}

/// <summary>
/// Where a word stands in a passage: its field and its number among the field's words, in one integer, so that the positions of one field are
/// neighbours and those of another are far.
/// </summary>
internal static class Position
{
    private const int BitsOfWord = 24;

    /// <summary>The most words of a field that have a place of their own; those beyond share the last.</summary>
    public const int MostWords = 1 << BitsOfWord;

    public static int Of(Field field, int word) => ((int)field << BitsOfWord) | Math.Min(word, MostWords - 1);

    public static Field Field(int position) => (Field)(position >> BitsOfWord);

    public static int Word(int position) => position & (MostWords - 1);
}
