using PracticeGuide.Browser.Tests.Accessibility;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys.Tools;

/// <summary>
/// A teacher invites a colleague to observe a lesson: seven stages, two people, two devices, two languages. What one of them is still
/// writing alone stays out of the other's sight until it is shared.
/// </summary>
public sealed class PeerObservationTests(SiteFixture site) : BrowserTest(site)
{
    private const string Title = "Lesson on fractions";
    private const string ObserverName = "Robin", ObservedName = "Andrée";
    private const string Point = "Students explain their reasoning", OtherPoint = "Everyone gets to speak";
    private const string Seen = "Three students explain in front of the class", Feedback = "You waited after each question.", Reflection = "J’attendrai plus longtemps.";
    private const string Points = "observation-points", Notes = "notes", Ratings = "ratings", Strengths = "strengths", Takeaway = "takeaway", Actions = "action-steps", View = "view";

    [Fact]
    public async Task Two_people_take_an_observation_from_its_points_to_its_end_and_see_of_each_other_what_is_shared()
    {
        var observer = new Person(await ArriveAsync(Language.English), new Published(Site).Tool("peer-observation"));
        var observed = new Person(await ArriveAsync(Language.French, Device.Phone), observer.Tool);

        await AgreeAsync(observer, observed);
        await ObserveAsync(observer, observed);
        await RateAsync(observer, observed);
        await GiveFeedbackAsync(observer, observed);
        await ReflectAsync(observer, observed);
        await ActAsync(observer, observed);

        await ExpectClosedAsync(observer, stages: 7);
        await ExpectClosedAsync(observed, stages: 7);
    }

    /// <summary>The observer starts and invites; both write; the other teacher says what would make the point measurable.</summary>
    private static async Task AgreeAsync(Person observer, Person observed)
    {
        var filling = await new ToolPage(observer.Visitor).StartAsync(observer.Tool, Title, ObserverName, "observer");
        observer.WorksheetId = observed.WorksheetId = filling.WorksheetId;
        await filling.Field("what-observed", TextItem.Text).FillAsync("A whole lesson");
        await filling.GoOnToAsync(observer.Item("observed-name"));
        await observer.OpenAsync("date");
        await filling.Field("date", DateItem.Date).FillAsync("2026-12-01");
        await filling.GoOnToAsync(observer.Item("time"));

        await observer.OpenAsync(Points);
        var points = filling.Rows(Points);
        foreach (var (row, text) in new[] { Point, OtherPoint }.Index())
        {
            await points.Add.ClickAsync();
            await points.Cell(row, "point").FillAsync(text);
            await points.Cell(row, "clear").CheckAsync();
            await points.Cell(row, "relevant").CheckAsync();
        }

        await filling.GoOnToAsync(observer.Item("rating-words"));
        await new SharePage(observer.Visitor).OpenAsync(observer.WorksheetId);
        var link = await new SharePage(observer.Visitor).InviteAsync("observed");

        await new JoinPage(observed.Visitor).OpenAsync(link, written: Language.English);
        await new JoinPage(observed.Visitor).JoinAsync(ObservedName);
        await observed.OpenAsync(Points);
        for (var row = 0; row < 2; row++)
            await observed.Filling.Rows(Points).Cell(row, "measurable").CheckAsync();
        await ExpectFitsAsync(observed);
        await observed.Filling.GoOnToAsync(observed.Item("rating-words"));
        await observed.TakeOnAsync("agree");
    }

    private static async Task ObserveAsync(Person observer, Person observed)
    {
        await observer.OpenAsync(Notes);
        var notes = observer.Filling.Rows(Notes);
        await notes.StartTimer.ClickAsync();
        await Expect(notes.Elapsed).ToContainTextAsync("0:00:0");
        await notes.Add.ClickAsync();
        await Expect(notes.Time(0)).Not.ToHaveValueAsync("");
        await Expect(notes.Seen(0)).ToBeFocusedAsync();
        await observer.Visitor.Page.Keyboard.TypeAsync(Seen);
        await observer.Filling.GoOn.ClickAsync();

        await ExpectPrivateAsync(observed, Notes, Seen);
        await observer.TakeOnAsync("observe");
    }

    private static async Task RateAsync(Person observer, Person observed)
    {
        await observer.OpenAsync(Ratings);
        var ratings = observer.Filling.Rows(Ratings);
        await Expect(ratings.All.Nth(0).Locator("legend").First).ToHaveTextAsync(Point);
        await Expect(ratings.All.Nth(1).Locator("legend").First).ToHaveTextAsync(OtherPoint);
        await ratings.Choice(0, "rating", "very-good").CheckAsync();
        await ratings.Choice(1, "rating", "good").CheckAsync();
        await ratings.Cell(1, "note").FillAsync("Two students at the back did not speak.");
        await observer.Filling.GoOn.ClickAsync();

        await ExpectPrivateAsync(observed, Ratings, "Two students at the back");
        await observer.TakeOnAsync("rate");
        await ExpectReadAsync(observed, Notes, Seen);
        await ExpectReadAsync(observed, Ratings, "Two students at the back");
    }

    private static async Task GiveFeedbackAsync(Person observer, Person observed)
    {
        await observer.WriteAsync(Strengths, Feedback, "questions");

        await ExpectPrivateAsync(observed, Strengths, Feedback);
        await observer.TakeOnAsync("feedback");
        await ExpectReadAsync(observed, Strengths, Feedback);
    }

    private static async Task ReflectAsync(Person observer, Person observed)
    {
        await observed.WriteAsync(Takeaway, Reflection, "differently");

        await ExpectPrivateAsync(observer, Takeaway, Reflection);
        await observed.TakeOnAsync("reflect");
        await ExpectReadAsync(observer, Takeaway, Reflection);
    }

    /// <summary>Each adds an action to the same list; the one who was observed has the last word.</summary>
    private static async Task ActAsync(Person observer, Person observed)
    {
        await AddActionAsync(observer, 0, "Lend the book on questions");
        await AddActionAsync(observed, 1, "Compter jusqu’à cinq");

        await observed.OpenAsync(View);
        await observed.Filling.Choice(View, ChoiceItem.Chosen, "agree").CheckAsync();
        await observed.Filling.GoOn.ClickAsync();
        await Expect(observed.Visitor.Heading).Not.ToContainTextAsync(observed.Item(View).Title[Language.French]);
        await observer.OpenOverviewAsync();
        await Expect(observer.Stages.Next(observer.Stages.Stage("act"))).ToHaveCountAsync(0);
        await observed.TakeOnAsync("act");
    }

    private static async Task AddActionAsync(Person person, int row, string step)
    {
        await person.OpenAsync(Actions);
        var actions = person.Filling.Rows(Actions);
        await actions.Add.ClickAsync();
        await actions.Cell(row, "step").FillAsync(step);
        await actions.Cell(row, "by-when").FillAsync("2027-02-01");
        await actions.Choice(row, "who", "both").CheckAsync();
        await person.Filling.GoOnToAsync(person.Item(View));
    }

    /// <summary>Every stage is behind them, both actions can be read, and nothing can be written any more.</summary>
    private static async Task ExpectClosedAsync(Person person, int stages)
    {
        await person.OpenOverviewAsync();
        await Expect(person.Stages.Named).ToHaveTextAsync(person.Tool.Stages[^1].Title[person.Visitor.Language]);
        await Expect(new OverviewPage(person.Visitor).Answer(person.Item(Actions)).Locator("tbody tr")).ToHaveCountAsync(2);
        await Expect(person.Visitor.Page.Locator(".answers a")).ToHaveCountAsync(0);
        await ExpectFitsAsync(person);
        await person.Stages.OpenAsync(person.WorksheetId);
        await Expect(person.Stages.Moves).ToHaveCountAsync(stages - 1);
        await Expect(person.Stages.Moves.First).ToContainTextAsync(ObservedName);
        await ExpectFitsAsync(person);
    }

    private static async Task ExpectPrivateAsync(Person other, string itemId, string written)
    {
        await other.OpenAsync(itemId);
        await Expect(other.Filling.Item(itemId)).ToContainTextAsync(other.Visitor.Say("A private draft: it can be read here once it is shared."));
        await Expect(other.Visitor.Page.GetByText(written)).ToHaveCountAsync(0);
        await other.OpenOverviewAsync();
        await Expect(other.Visitor.Page.GetByText(written)).ToHaveCountAsync(0);
    }

    private static async Task ExpectReadAsync(Person other, string itemId, string written)
    {
        await other.OpenAsync(itemId);
        await Expect(other.Filling.Item(itemId)).ToContainTextAsync(written);
    }

    private static async Task ExpectFitsAsync(Person person) => Assert.Equal("", await Layout.OverflowAsync(person.Visitor.Page));

    /// <summary>One of the two, at their own device.</summary>
    private sealed class Person
    {
        public Person(Visitor visitor, Tool tool)
        {
            (Visitor, Tool) = (visitor, tool);
            visitor.Watch.ExpectLeaving();
        }

        public Visitor Visitor { get; }

        public Tool Tool { get; }

        public Guid WorksheetId { get; set; }

        public FillingPage Filling => new(Visitor);

        public StagesPage Stages => new(Visitor, Tool);

        public Item Item(string id) => Tool.FindItem(id)!;

        public Task OpenAsync(string itemId) => Filling.OpenAsync(WorksheetId, Item(itemId));

        public Task OpenOverviewAsync() => new OverviewPage(Visitor).OpenAsync(WorksheetId);

        public async Task WriteAsync(string itemId, string text, string nextId)
        {
            await OpenAsync(itemId);
            await Filling.Field(itemId, LongTextItem.Text).FillAsync(text);
            await Filling.GoOnToAsync(Item(nextId));
        }

        public async Task TakeOnAsync(string stageId)
        {
            await OpenOverviewAsync();
            await Stages.GoOnFromAsync(stageId);
        }
    }
}
