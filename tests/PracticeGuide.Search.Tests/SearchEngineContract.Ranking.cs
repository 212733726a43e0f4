using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    private const string Filler = "Teachers and principals meet in autumn to look at the year, and write down what each of them will see to.";

    [Fact]
    public void A_word_in_a_title_tells_more_than_in_a_heading_and_there_more_than_in_the_text()
    {
        var library = new TestLibrary()
            .Page("in-text", new("Winter", "A page.", new TestSection("a", "Snow", "Mentoring stands here. " + Filler)))
            .Page("in-heading", new("Spring", "A page.", new TestSection("a", "Mentoring", "It stands above. " + Filler)))
            .Page("in-title", new("Mentoring", "A page.", new TestSection("a", "Rain", "It stands on top. " + Filler)));

        var results = Search(library, "mentoring");

        Assert.Equal([Page("in-title"), Page("in-heading"), Page("in-text")], AddressesOf(results));
    }

    [Fact]
    public void All_the_words_come_before_some_of_them_however_often_those_stand()
    {
        var library = new TestLibrary()
            .Page("some", new("Perseverance", "Perseverance.", new TestSection("a", "Perseverance", "Perseverance, perseverance and perseverance.")))
            .Page("none", new("Attendance", "Attendance.", new TestSection("a", "Attendance", "Attendance.")))
            .Page("all", new("Winter", "A page.", new TestSection("a", "Snow", "Attendance is one thing. " + Filler + " Perseverance is another.")));

        var results = Search(library, "attendance perseverance");

        Assert.Equal(Page("all"), results.Results[0].Address);
    }

    [Fact]
    public void All_the_words_in_one_section_come_before_the_same_words_in_several()
    {
        var library = new TestLibrary()
            .Page("several", new("Winter", "A page.", new("a", "Attendance", "Attendance, attendance."), new("b", "Perseverance", "Perseverance.")))
            .Page("one", new("Spring", "A page.", new TestSection("a", "Snow", "Attendance is one thing. " + Filler + " Perseverance is another.")));

        var results = Search(library, "attendance perseverance");

        Assert.Equal([Page("one"), Page("several")], AddressesOf(results));
    }

    [Fact]
    public void Where_no_page_holds_all_the_words_those_that_hold_half_are_found()
    {
        var results = English("homework zyzzyva");

        Assert.NotEqual(0, results.Count);
    }

    [Fact]
    public void A_page_that_holds_few_of_the_words_is_not_found()
    {
        var results = English("homework zyzzyva quokka axolotl");

        Assert.Equal(0, results.Count);
    }

    [Fact]
    public void Words_side_by_side_come_before_the_same_words_apart()
    {
        var library = new TestLibrary()
            .Page("apart", new("Winter", "A page.", new TestSection("a", "Snow", "Peer work comes first. " + Filler + " The observation comes later.")))
            .Page("together", new("Spring", "A page.", new TestSection("a", "Rain", "Work comes first. " + Filler + " The peer observation comes later.")));

        var results = Search(library, "peer observation");

        Assert.Equal([Page("together"), Page("apart")], AddressesOf(results));
    }

    [Fact]
    public void The_word_itself_comes_before_words_that_only_begin_with_it()
    {
        var library = new TestLibrary()
            .Page("begins", new("Winter", "A page on mentorship and nothing else."))
            .Page("itself", new("Spring", "A page on the mentor and nothing else."));

        var results = Search(library, "mentor");

        Assert.Equal([Page("itself"), Page("begins")], AddressesOf(results));
    }

    [Fact]
    public void Only_the_best_are_returned_but_all_are_counted()
    {
        var all = French("école");

        var one = French("école", most: 1);

        Assert.True(all.Count > 1);
        Assert.Equal(all.Count, one.Count);
        Assert.Equal(all.Results[0].Address, Assert.Single(one.Results).Address);
    }

    [Fact]
    public void A_page_is_one_result_with_at_most_three_passages_of_different_places()
    {
        var sections = Enumerable.Range(1, 6).Select(i => new TestSection($"s{i}", $"Part {i}", $"Perseverance comes up in part {i}.")).ToArray();

        var result = Assert.Single(Search(new TestLibrary().Page("many", new("Winter", "A page.", sections)), "perseverance").Results);

        Assert.Equal(3, result.Passages.Length);
        Assert.Equal(3, result.Passages.Select(passage => passage.Address).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_page_found_by_its_title_shows_its_summary()
    {
        var library = new TestLibrary().Page("winter", new("Winter", "A page about snow.", new TestSection("a", "Rain", Filler)));

        var passage = Assert.Single(Assert.Single(Search(library, "winter").Results).Passages);

        Assert.Null(passage.Heading);
        Assert.Equal(Page("winter"), passage.Address);
        Assert.Equal("A page about snow.", TextOf(passage));
    }

    [Fact]
    public void The_same_question_always_has_the_same_answer()
    {
        var library = SampleLibrary.Instance;

        var first = CreateEngine(library).Search(new("école famille", Language.French));
        var second = CreateEngine(library).Search(new("école famille", Language.French));

        Assert.Equivalent(first, second, strict: true);
    }
}
