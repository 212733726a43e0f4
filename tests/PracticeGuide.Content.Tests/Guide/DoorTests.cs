using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guide;

/// <summary><c>door: false</c>: an audience that is no role, such as the pages about the site itself.</summary>
public sealed class DoorTests : MistakeTest
{
    private const string Audience = "guide/partners/audience.yml";

    [Fact]
    public void An_audience_is_a_door_unless_it_says_that_it_is_none()
    {
        Assert.True(Assert.Single(Folder.LoadLibrary().Audiences).Door);

        Folder.Replace(Audience, "order: 10", "order: 10\ndoor: false");

        Assert.False(Assert.Single(Folder.LoadLibrary().Audiences).Door);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("[false]")]
    public void A_door_that_is_neither_true_nor_false_is_an_error(string door)
    {
        Folder.Replace(Audience, "order: 10", $"order: 10\ndoor: {door}");

        Expect($"{Audience}(2,7): error: “door” is true or false.");
    }

    [Fact]
    public void A_page_behind_a_door_names_its_sources()
    {
        RemoveSources();

        Expect($"{EnglishPage}(2,1): error: The key “source” is missing.", $"{FrenchPage}(2,1): error: The key “source” is missing.");
    }

    [Fact]
    public void A_page_behind_no_door_may_leave_out_its_sources()
    {
        RemoveSources();
        Folder.Replace(Audience, "order: 10", "order: 10\ndoor: false");

        Expect();
        Assert.True(Folder.LoadLibrary().TryGetPage("partners/example", out var page));
        Assert.Empty(page.Sources);
    }

    private void RemoveSources()
    {
        foreach (var (page, section) in new[] { (EnglishPage, "Getting started"), (FrenchPage, "Pour commencer") })
            Folder.Replace(page, $"source:\n  - document: toolbox\n    section: {section}\n    codes: [T1]\n", "");
    }
}
