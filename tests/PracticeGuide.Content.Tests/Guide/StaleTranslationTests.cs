using PracticeGuide.Content.Guide.Translation;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guide;

/// <summary><c>translationOf</c> and <c>basis</c>: a translation that remembers what it was made from.</summary>
public sealed class StaleTranslationTests : MistakeTest
{
    private const string Body = "First words.\n\n## A {#a}\n\nMore words.\n";

    private readonly string _hash = Basis.HashOf("A good start", "How to begin.", Body);

    public StaleTranslationTests() => Folder.WriteBody(Body);

    [Fact]
    public void A_translation_of_the_page_as_it_stands_is_up_to_date()
    {
        Translated(_hash);

        Expect();
        Assert.False(IsStale(Language.French));
    }

    [Theory]
    [InlineData("First words.", "Other words.")]
    [InlineData("title: A good start", "title: A better start")]
    [InlineData("summary: How to begin.", "summary: How to go on.")]
    public void A_translation_of_what_the_page_was_is_a_warning_that_names_the_new_hash(string from, string to)
    {
        Translated(_hash).Replace(EnglishPage, from, to);

        var message = Assert.Single(Folder.Messages);
        Assert.Matches($@"^{FrenchPage}\(6,8\): warning: {EnglishPage} has changed since this translation: bring it up to date and write “basis: [0-9a-f]{{12}}”\.$", message);
        Assert.DoesNotContain(_hash, message, StringComparison.Ordinal);
        Assert.True(IsStale(Language.French));
        Assert.False(IsStale(Language.English));
    }

    [Fact]
    public void The_hash_that_the_warning_names_ends_it()
    {
        Translated("000000000000");
        var named = Assert.Single(Folder.Messages).Split("basis: ")[1][..12];

        Folder.Replace(FrenchPage, "000000000000", named);

        Expect();
    }

    [Fact]
    public void What_is_no_text_of_the_page_does_not_make_it_stale()
    {
        Translated(_hash).Replace(EnglishPage, "slug: an-example", "slug: another");

        Expect();
    }

    [Fact]
    public void Line_endings_a_byte_order_mark_and_blank_lines_around_do_not_make_it_stale()
    {
        Translated(_hash);
        var text = File.ReadAllText(Path.Combine(Folder.Path, EnglishPage)).Replace("\n", "\r\n", StringComparison.Ordinal);
        Folder.WriteBytes(EnglishPage, [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text + "\r\n\r\n")]);

        Expect();
    }

    [Fact]
    public void English_may_be_the_translation()
    {
        Folder.Replace(EnglishPage, "order: 20", "order: 20\ntranslationOf: fr\nbasis: 000000000000");

        Assert.Contains($"{EnglishPage}(7,8): warning: {FrenchPage} has changed since this translation", Assert.Single(Folder.Messages), StringComparison.Ordinal);
        Assert.True(IsStale(Language.English));
    }

    [Fact]
    public void Without_a_basis_a_warning_names_the_hash_and_readers_are_told_nothing()
    {
        Folder.Replace(FrenchPage, "order: 20", "translationOf: en\norder: 20");

        Expect($"{FrenchPage}(5,16): warning: Nothing says which text this was translated from: if it is that of {EnglishPage} as it stands, write “basis: {_hash}”.");
        Assert.False(IsStale(Language.French));
    }

    [Fact]
    public void A_translation_of_a_page_that_is_gone_is_a_missing_translation_only()
    {
        Translated(_hash).Delete(EnglishPage);

        Assert.StartsWith($"{EnglishPage}(1,1): warning: The page “partners/example” has no file in en", Assert.Single(Folder.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_basis_of_nothing_is_an_error()
    {
        Folder.Replace(FrenchPage, "order: 20", "basis: 000000000000\norder: 20");

        Expect($"{FrenchPage}(5,8): error: “basis” needs “translationOf”: the language this file was translated from.");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("EN")]
    public void A_translation_of_no_other_language_is_an_error(string code)
    {
        Folder.Replace(FrenchPage, "order: 20", $"translationOf: {code}\norder: 20");

        Expect($"{FrenchPage}(5,16): error: “translationOf” is the language this file was translated from: en.");
    }

    [Fact]
    public void Two_translations_of_each_other_are_an_error()
    {
        Translated(_hash).Replace(EnglishPage, "order: 20", $"translationOf: fr\nbasis: {_hash}\norder: 20");

        Assert.Contains($"{FrenchPage}(6,8): error: {EnglishPage} says that it is a translation of this file: only one can be.", Folder.Messages);
    }

    private Testing.ContentFolder Translated(string basis) =>
        Folder.Replace(FrenchPage, "order: 20", $"translationOf: en\nbasis: {basis}\norder: 20");

    private bool IsStale(Language language)
    {
        Assert.True(Folder.LoadLibrary().TryGetPage("partners/example", out var page));
        return page.Text[language].IsStale;
    }
}
