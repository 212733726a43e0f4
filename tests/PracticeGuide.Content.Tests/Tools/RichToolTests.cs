using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Tools;

public sealed class RichToolTests : IDisposable
{
    private readonly ContentFolder _folder = RichTool.Folder();
    private readonly Tool _tool;

    public RichToolTests() => _tool = _folder.LoadLibrary().FindTool("rich", 3)!;

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(_folder.Messages);

    [Fact]
    public void Roles_say_what_they_do_and_who_starts()
    {
        Assert.Equal([("observer", true), ("observed", false)], _tool.Roles.Select(role => (role.Id, role.Starts)));
        Assert.Equal("Enseigne.", _tool.FindRole("observed")!.Summary[Language.French]);
    }

    [Fact]
    public void Stages_say_who_acts_what_is_filled_and_how_one_goes_on()
    {
        var (agree, watch, close) = (_tool.Stages[0], _tool.Stages[1], _tool.Stages[2]);

        Assert.Equal(["header"], agree.SectionIds);
        Assert.Equal(("signed", true), (agree.Advance!.SignatureId, agree.Advance.KeepsSnapshot));
        Assert.Equal(["observer"], agree.Advance.ByIds);
        Assert.Equal(["observed"], watch.ReopenIds);
        Assert.Null(close.Advance);
    }

    [Fact]
    public void Who_may_go_on_is_who_acts_where_nothing_else_is_said() => Assert.Equal(["observer"], _tool.Stages[1].Advance!.ByIds);

    [Fact]
    public void What_a_section_says_of_who_fills_it_in_holds_for_items_that_say_nothing()
    {
        Assert.Equal(["observer"], _tool.FindItem("day")!.FilledBy);
        Assert.Equal(["observed"], _tool.FindItem("teacher")!.FilledBy);
        Assert.Equal("close", _tool.FindItem("points")!.PrivateUntil);
        Assert.Empty(_tool.FindItem("step")!.FilledBy);
    }

    [Fact]
    public void A_choice_has_options_and_takes_another_answer_where_it_says_so()
    {
        var choice = Assert.IsType<ChoiceItem>(_tool.FindItem("purpose"));

        Assert.Equal(["learn", "help"], choice.Options.Select(option => option.Id));
        Assert.Equal("From you.", choice.Options[0].Help![Language.English]);
        Assert.True(choice.HasOther);
        Assert.Equal(2, Assert.IsType<ChoicesItem>(_tool.FindItem("aspects")).Most);
    }

    [Fact]
    public void What_is_optional_says_so()
    {
        Assert.True(_tool.FindItem("students")!.IsOptional);
        Assert.False(_tool.FindItem("students")!.IsExpected);
        Assert.True(_tool.FindItem("teacher")!.IsExpected);
        Assert.False(_tool.FindItem("signed")!.IsExpected);
    }

    [Fact]
    public void A_text_and_a_number_have_limits()
    {
        var number = Assert.IsType<NumberItem>(_tool.FindItem("students"));

        Assert.Equal(80, Assert.IsType<TextItem>(_tool.FindItem("which")).MaximumLength);
        Assert.Equal((0m, 40m, 0, "élèves"), (number.Minimum, number.Maximum, number.Decimals, number.Unit![Language.French]));
    }

    [Fact]
    public void A_scale_item_has_its_own_descriptors_before_those_of_the_scale()
    {
        var scale = Assert.IsType<ScaleItem>(_tool.FindItem("goals-clear"));

        Assert.Equal(["No goals.", "At times.", "Clear goals."], scale.Levels.Select(level => level.Descriptor[Language.English]));
        Assert.Equal((true, false, false), (scale.OffersNotApplicable, scale.OffersPreferNotToSay, scale.HasEvidence));
    }

    [Fact]
    public void A_table_has_rows_of_its_own_of_another_or_fixed_ones()
    {
        var points = Assert.IsType<TableItem>(_tool.FindItem("points"));
        var rated = Assert.IsType<TableItem>(_tool.FindItem("rated"));
        var parties = Assert.IsType<TableItem>(_tool.FindItem("fixed"));

        Assert.Equal((true, true, 20, "Ajouter un point"), (points.HasOwnRows, points.HasTimer, points.Most, points.AddTitle![Language.French]));
        Assert.Equal([FieldKind.Time, FieldKind.LongText], points.Columns.Select(column => column.Field.Kind));
        Assert.Equal("points", rated.RowsFrom);
        Assert.Equal(["well", "better"], rated.Columns[0].Field.OptionIds);
        Assert.Equal(["school", "family"], parties.FixedRows.Select(row => row.Id));
        Assert.Equal(2, parties.Columns[0].Field.Decimals);
    }

    [Fact]
    public void A_clause_has_parts_and_a_signature_a_statement()
    {
        Assert.Equal(["often"], Assert.IsType<ClauseItem>(_tool.FindItem("promise")).PartOptions.Select(part => part.Id));
        Assert.Equal("J’accepte.", Assert.IsType<SignatureItem>(_tool.FindItem("signed")).Statement[Language.French]);
    }

    [Fact]
    public void A_passage_is_HTML_whose_links_lead_to_pages_and_elsewhere()
    {
        var passage = Assert.IsType<PassageItem>(_tool.FindItem("read"));

        Assert.Equal(
            "<p>Read <strong>this</strong>:</p>\n<ul>\n<li><a href=\"/en/guidance/partners/a-good-start#goals\">goals</a></li>\n"
            + "<li><a href=\"https://example.org\" rel=\"external\">elsewhere</a></li>\n</ul>",
            passage.Html[Language.English]);
        Assert.Contains("href=\"/fr/reperes/partenaires/un-bon-depart\"", passage.Html[Language.French]);
        Assert.Equal("Lisez ceci.", passage.Text[Language.French]);
    }

    [Fact]
    public void A_table_says_what_its_rows_need()
    {
        Assert.Equal(["on"], Assert.IsType<TableItem>(_tool.FindItem("dates")).Needs);
        Assert.Empty(Assert.IsType<TableItem>(_tool.FindItem("points")).Needs);
    }

    [Fact]
    public void Steps_of_ones_own_are_a_table_at_the_end_of_the_section()
    {
        var own = Assert.IsType<TableItem>(_tool.FindSection("promises")!.Items[^1]);

        Assert.Equal("promises-own", own.Id);
        Assert.Equal("Nos propres étapes", own.Title[Language.French]);
        Assert.True(own.IsOptional);
        Assert.Equal(["step", "state", "responsible", "due", "note"], own.Columns.Select(column => column.Id));
        Assert.Equal(CheckItem.States, own.Columns[1].Field.OptionIds);
    }

    [Fact]
    public void A_review_is_a_section_each_time_with_items_of_its_own()
    {
        var third = _tool.FindSection("review-3")!;

        Assert.Equal((3, 4, "day"), (_tool.Review!.EveryMonths, _tool.Review.Count, _tool.Review.FromItemId));
        Assert.Equal(["review-1", "review-2", "review-3", "review-4"], _tool.Sections.Where(section => section.Review is not null).Select(section => section.Id));
        Assert.Equal(["met", "why", "next", "done-next", "dates"], _tool.FindSection("review-1")!.Items.Select(item => item.Id));
        Assert.Equal(["met~3", "why~3", "next~3", "done-next~3", "dates~3"], third.Items.Select(item => item.Id));
        Assert.Equal("Bilan 3", third.Title[Language.French]);
        Assert.All(third.Items, item => Assert.Equal((3, "observed"), (item.Review, Assert.Single(item.FilledBy))));
    }

    [Fact]
    public void What_an_item_of_a_review_names_is_of_the_same_review()
    {
        Assert.Equal(["met~2", "day"], _tool.FindItem("why~2")!.ShowIf!.ItemIds);
        Assert.Equal("next~2", Assert.IsType<TableItem>(_tool.FindItem("done-next~2")).RowsFrom);
    }

    [Fact]
    public void Results_have_bands_and_recommendations()
    {
        var plan = Assert.Single(_tool.Results!.Recommendations);

        Assert.Equal(["practice"], _tool.Results.SectionIds);
        Assert.Equal([1.75, 2.5, null], _tool.Results.Bands.Select(band => band.UpTo));
        Assert.Equal(new GuidanceLink("partners/start", "goals"), plan.Guidance);
        Assert.Equal(("first-steps", "I write goals."), (plan.ToolId, plan.Target![Language.English]));
    }

    [Fact]
    public void What_is_carried_says_from_where_and_to_where()
    {
        Assert.Equal([("goals", null, "rich", "why"), ("points", "points", "rich", "next")], _tool.Carries.Select(carry => (carry.Id, carry.ItemId, carry.ToToolId, carry.ToItemId)));
    }

    [Fact]
    public void Output_is_what_the_file_says_or_every_section()
    {
        var everything = _folder.Replace(RichTool.Path, "output: [header, review-1, practice]\n", "").LoadLibrary().FindTool("rich", 3)!;

        Assert.Equal(["header", "review-1", "practice"], _tool.Output);
        Assert.Equal(everything.Sections.Select(section => section.Id), everything.Output);
    }

    [Theory]
    [InlineData("purpose == other", "other", true)]
    [InlineData("purpose != other", "other", false)]
    [InlineData("purpose != other", "", true)]
    [InlineData("purpose in (learn, help)", "help", true)]
    [InlineData("purpose in (learn, help)", "other", false)]
    [InlineData("answered(purpose)", "", false)]
    [InlineData("not answered(purpose)", "", true)]
    [InlineData("not (purpose == learn or purpose == help)", "other", true)]
    [InlineData("purpose == help or purpose == learn and answered(day)", "help", true)]
    [InlineData("(purpose == help or purpose == learn) and answered(day)", "help", false)]
    [InlineData("not purpose == help and purpose == learn", "learn", true)]
    public void A_rule_holds_for_the_answers_it_describes(string text, string purpose, bool expected)
    {
        var tool = _folder.Replace(RichTool.Path, "showIf: purpose == other", $"showIf: \"{text}\"").LoadLibrary().FindTool("rich", 3)!;

        Assert.Equal(expected, tool.FindItem("which")!.ShowIf!.Holds(new Facts(purpose)));
    }

    [Theory]
    [InlineData("< 2", 1.5, true), InlineData("< 2", 2, false), InlineData("<= 2", 2, true), InlineData("> 2", 2, false), InlineData(">= 2.0", 2, true), InlineData("> 1.75", 2, true)]
    public void An_average_is_compared_as_written(string comparison, double average, bool expected)
    {
        const string When = "goals-clear in (low, middle) or not average(practice) >= 2";
        var tool = _folder.Replace(RichTool.Path, When, $"average(practice) {comparison}").LoadLibrary().FindTool("rich", 3)!;

        Assert.Equal(expected, tool.Results!.Recommendations[0].When.Holds(new Facts("", average)));
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Facts(string purpose, double? average = null) : IRuleFacts
    {
        public string Value(string itemId) => itemId == "purpose" ? purpose : "";

        public bool IsAnswered(string itemId) => itemId == "purpose" && purpose.Length > 0;

        public double? Average(string sectionId) => average;
    }
}
