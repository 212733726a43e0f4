namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    [Fact]
    public void The_words_that_match_are_marked_and_the_text_is_spelled_as_in_the_source()
    {
        var passage = French("aide aux devoirs").Results[0].Passages[0];

        Assert.Equal(["aide", "devoirs", "aident"], MarkedIn(passage));
        Assert.Equal(
            "Les élèves reçoivent de l'aide aux devoirs après la classe. Des bénévoles prêtent des trousses et des guides, "
            + "et aident à utiliser la technologie.",
            TextOf(passage));
    }

    [Fact]
    public void No_fragment_is_empty_and_two_neighbours_never_match_both()
    {
        foreach (var passage in English("school help families").Results.SelectMany(result => result.Passages))
        {
            Assert.DoesNotContain(passage.Fragments, fragment => fragment.Text.Length == 0);
            Assert.All(passage.Fragments.Zip(passage.Fragments.Skip(1)), pair => Assert.False(pair.First.Matches && pair.Second.Matches));
        }
    }

    [Fact]
    public void A_long_text_is_cut_to_the_sentence_that_answers()
    {
        var before = string.Join(' ', Enumerable.Repeat(Filler, 5));
        var text = $"{before} Mentors call every week and listen. {before}";

        var passage = Search(new TestLibrary().Page("long", new("Winter", "A page.", new TestSection("a", "Snow", text))), "mentors").Results[0].Passages[0];

        Assert.StartsWith("Mentors call every week and listen. ", TextOf(passage), StringComparison.Ordinal);
        Assert.InRange(TextOf(passage).Length, 35, 245);
        Assert.Equal(["Mentors"], MarkedIn(passage));
    }

    [Fact]
    public void A_sentence_too_long_to_show_is_cut_between_words_and_says_so()
    {
        var words = string.Join(' ', Enumerable.Repeat("listen and wait and", 40));
        var section = new TestSection("a", "Snow", $"They {words} mentoring {words} again.");

        var passage = Search(new TestLibrary().Page("long", new("Winter", "A page.", section)), "mentoring").Results[0].Passages[0];

        var text = TextOf(passage);
        Assert.StartsWith("…", text, StringComparison.Ordinal);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.All(text.Trim('…').Split(' '), word => Assert.Contains(word, ["listen", "and", "wait", "mentoring"], StringComparer.Ordinal));
        Assert.InRange(text.Length, 200, 245);
    }
}
