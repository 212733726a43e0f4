using System.Runtime.InteropServices;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Index;

/// <summary>A document as it is shown, and which passages are its own.</summary>
/// <param name="Key">The same in every language.</param>
/// <param name="Audiences">Places in <see cref="IndexedTexts.Audiences"/>.</param>
internal sealed record IndexedDocument(
    ResultKind Kind, string Key, string Title, string Address, int[] Audiences, int FirstPassage, int PassageCount)
{
    /// <summary>One past its last passage.</summary>
    public int EndOfPassages => FirstPassage + PassageCount;

    public string AddressOf(IndexedPassage passage) => passage.HasAnchor ? $"{Address}#{passage.Key}" : Address;
}

/// <summary>
/// A passage as it is shown. The text is the library's own, and where its words stand is read again for the few that are shown: kept, it
/// would be as large as the text.
/// </summary>
/// <param name="Document">The number of the document it is of.</param>
/// <param name="Key">The same in every language, within the document.</param>
/// <param name="HasAnchor">Whether the key is its place on the document's page.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IndexedPassage(int Document, string Key, bool HasAnchor, string? Heading, string Text)
{
    private const string AskedKey = "/asked";

    /// <summary>One of the ways people ask for a document: it tells of the whole and is never shown.</summary>
    public static IndexedPassage Asked(int document) => new(document, AskedKey, false, null, "");

    public bool IsAsked => ReferenceEquals(Key, AskedKey);
}

/// <summary>Someone documents are for.</summary>
internal sealed record IndexedAudience(string Id, string Title)
{
    public static IndexedAudience[] AllOf(Library library, Language language) =>
        [.. library.Audiences.Select(audience => new IndexedAudience(audience.Id, audience.Title[language]))];
}
