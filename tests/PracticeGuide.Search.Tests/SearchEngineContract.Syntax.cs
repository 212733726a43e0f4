using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    private static readonly TestLibrary PeerObservation = new TestLibrary()
        .Page("together", new("Winter", "A page.", new TestSection("a", "Snow", "The peer observation comes first. " + Filler)))
        .Page("apart", new("Spring", "A page.", new TestSection("a", "Rain", "A peer comes first. " + Filler + " The observation comes later.")))
        .Page("plural", new("Autumn", "A page.", new TestSection("a", "Wind", "Peers observed one another, and peer observations follow.")));

    [Theory]
    [InlineData("\"peer observation\"")]
    [InlineData("“peer observation”")]
    [InlineData("« Peer Observation »")]
    [InlineData("\"peer observation\" first")]
    public void Words_between_quotation_marks_are_found_only_just_as_they_stand(string text)
    {
        var results = Search(PeerObservation, text);

        Assert.Equal([Page("together")], AddressesOf(results));
        Assert.All(MarkedIn(results.Results[0].Passages[0]), word => Assert.Contains(word, ["peer", "observation", "first"], StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("peer -later", "together plural")]
    [InlineData("peer -\"peer observation\"", "apart plural")]
    [InlineData("-observation peer", "")]
    [InlineData("peer \u2212later", "together plural")]
    [InlineData("peer -", "together apart plural")]
    [InlineData("peer -zyzzyva", "together apart plural")]
    [InlineData("-peer", "")]
    public void What_a_hyphen_stands_before_is_left_out_with_every_page_that_holds_it(string text, string ids)
    {
        var results = Search(PeerObservation, text);

        Assert.Equal(
            ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Page(id)).Order(StringComparer.Ordinal),
            AddressesOf(results).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hyphen_that_stands_alone_leaves_nothing_out() =>
        Assert.Equal(AddressesOf(Search(PeerObservation, "peer later")), AddressesOf(Search(PeerObservation, "peer - later")));

    [Theory]
    [InlineData("peer \"observation")]
    [InlineData("\"\" peer observation")]
    [InlineData("peer \" ? \" observation")]
    public void A_quotation_mark_that_holds_no_word_or_is_never_closed_is_no_phrase(string text) =>
        Assert.Equal(3, Search(PeerObservation, text).Count);

    [Fact]
    public void Accents_apostrophes_and_capitals_make_no_difference_in_a_phrase()
    {
        foreach (var text in (string[])["\"l'aide aux devoirs\"", "\"L’AIDE AUX DEVOIRS\"", "\"aide aux devoirs\""])
            Assert.Equal([Page("what-partners-offer", Language.French)], AddressesOf(French(text)));
        Assert.Equal(0, French("\"aides aux devoirs\"").Count);
    }

    [Fact]
    public void A_phrase_stands_in_one_field_and_in_what_people_can_read()
    {
        var library = new TestLibrary().Page("one", new("Winter", "A page.", new TestSection("a", "Peer", "Observation.")) { Asked = ["red boots", "warm mittens"] });

        Assert.Equal(0, Search(library, "\"peer observation\"").Count);
        Assert.Equal(0, Search(library, "\"boots warm\"").Count);
        Assert.Equal(0, Search(library, "\"warm mittens\"").Count);
        Assert.Equal(1, Search(library, "warm mittens").Count);
    }

    [Fact]
    public void How_people_ask_for_a_page_is_no_reason_to_leave_it_out()
    {
        var library = new TestLibrary().Page("one", new("Winter", "A page on snow.") { Asked = ["red boots", "warm mittens"] });

        Assert.Equal([Page("one")], AddressesOf(Search(library, "snow -boots")));
        Assert.Equal([Page("one")], AddressesOf(Search(library, "snow -\"warm mittens\"")));
    }
}
