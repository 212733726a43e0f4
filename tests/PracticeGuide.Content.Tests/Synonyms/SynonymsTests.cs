using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Synonyms;

public sealed class SynonymsTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder().Write("search.yml", """
        synonyms:
          - en: ["dropping out", "leaving school"]
            fr: ["décrochage", "abandon scolaire"]
          - fr: ["CSS", "centre de services scolaire"]
          - { en: [absence], fr: [absence] }
          - { en: [internship], fr: [" stage "] }
          - { en: ["211", info line] }

        """);

    [Fact]
    public void Groups_and_their_words_stand_in_the_order_written()
    {
        Assert.Equal(
            ["dropping out, leaving school", "", "absence", "internship", "211, info line"], Words(Language.English));
        Assert.Equal(
            ["décrochage, abandon scolaire", "CSS, centre de services scolaire", "absence", "stage", ""], Words(Language.French));
    }

    [Fact]
    public void A_folder_without_the_file_has_none() => Assert.Empty(_folder.Delete("search.yml").LoadLibrary().Synonyms);

    [Fact]
    public void A_file_may_hold_no_group_yet() => Assert.Empty(_folder.Write("search.yml", "synonyms: []\n").LoadLibrary().Synonyms);

    [Fact]
    public void A_folder_of_plain_Markdown_has_them_too()
    {
        using var plain = new TemporaryFolder();
        plain.Write("goals.md", "# Goals\n\nSet some.\n");
        plain.Write("search.yml", "synonyms: [{ en: [goal, aim] }]\n");

        var result = LibraryLoader.Load(plain.Path);

        Assert.Equal(["goal", "aim"], Assert.Single(result.Library!.Synonyms).Words[Language.English]);
    }

    [Fact]
    public void None_of_it_is_a_mistake() => Assert.Empty(_folder.Messages);

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Words(Language language) =>
        _folder.LoadLibrary().Synonyms.Select(group => string.Join(", ", group.Words[language]));
}
