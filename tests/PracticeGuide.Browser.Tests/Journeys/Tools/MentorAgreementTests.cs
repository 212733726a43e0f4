using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Accessibility;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys.Tools;

/// <summary>
/// An agreement is accepted clause by clause, signed, locked, and opened again by the one role that may, all with the keyboard: no mouse,
/// nothing filled in by any other way than typing.
/// </summary>
public sealed partial class MentorAgreementTests(SiteFixture site) : BrowserTest(site)
{
    private const string Title = "Entente de Camille et Sacha";
    private const string Mentor = "Camille", Leader = "Dominique";
    private const string Reason = "La rencontre du jour 4 passe au jour 2.";
    private const string FirstClause = "induction";

    [Fact]
    public async Task By_keyboard_alone_the_clauses_are_accepted_and_signed_and_the_leader_opens_them_again_with_a_reason()
    {
        var tool = new Published(Site).Tool("mentor-agreement");
        var mentor = await ArriveAsync(Language.French);
        var leader = await ArriveAsync(Language.French);
        mentor.Watch.ExpectLeaving();
        leader.Watch.ExpectLeaving();

        await StartAsync(mentor, tool);
        await AcceptAsync(mentor, tool);
        await SignAsync(mentor, tool);
        var link = await InviteAsync(mentor);
        await OpenAgainAsync(leader, tool, link);
        await FindItOpenAsync(mentor, tool);
    }

    private static async Task StartAsync(Visitor mentor, Tool tool)
    {
        var (walk, page) = (new KeyboardWalk(mentor), new ToolPage(mentor));
        await page.OpenAsync(tool);

        await walk.SkipToAsync(page.Title);
        await walk.Keys.TypeAsync(Title);
        await walk.ToAsync(page.PersonName);
        await walk.Keys.TypeAsync(Mentor);
        await walk.ToAsync(page.Role("mentor"));
        await walk.Keys.PressAsync("Space");
        await Expect(page.Role("mentor")).ToBeCheckedAsync();
        await walk.ToAsync(page.StartButton);
        await walk.Keys.PressAsync("Space");
        await new FillingPage(mentor).ExpectAsync(tool.Items.First());
    }

    /// <summary>Every page of the draft in turn, from each to the next with Enter or the button.</summary>
    private static async Task AcceptAsync(Visitor mentor, Tool tool)
    {
        var filling = new FillingPage(mentor);
        var pages = tool.Stages[0].SectionIds.SelectMany(id => tool.FindSection(id)!.Items).Where(item => item.IsAsked).ToList();
        foreach (var (place, item) in pages.Index())
        {
            await AnswerAsync(mentor, filling, item);
            await filling.ExpectAsync(place + 1 < pages.Count ? pages[place + 1] : tool.Sections.SkipWhile(part => part.Items.All(other => other != item)).ElementAt(1).Items.First(other => other.IsAsked));
        }
    }

    private static async Task AnswerAsync(Visitor mentor, FillingPage filling, Item item)
    {
        var walk = new KeyboardWalk(mentor);
        switch (item)
        {
            case DateItem:
                await walk.SkipToAsync(filling.Field(item.Id, DateItem.Date));
                await TypeDateAsync(walk);
                await Expect(filling.Field(item.Id, DateItem.Date)).ToHaveValueAsync(SomeDay());
                await walk.Keys.PressAsync("Enter");
                break;
            case ClauseItem clause:
                foreach (var (place, part) in clause.PartOptions.Index())
                {
                    await (place == 0 ? walk.SkipToAsync(filling.Choice(item.Id, ClauseItem.Parts, part.Id)) : walk.ToAsync(filling.Choice(item.Id, ClauseItem.Parts, part.Id)));
                    await walk.Keys.PressAsync("Space");
                }

                var accepted = filling.Choice(item.Id, ClauseItem.Accepted, ClauseItem.Yes);
                await (clause.PartOptions.IsEmpty ? walk.SkipToAsync(accepted) : walk.ToAsync(accepted));
                await walk.Keys.PressAsync("Space");
                await Expect(accepted).ToBeCheckedAsync();
                await walk.Keys.PressAsync("Enter");
                break;
            case ChoiceItem choice:
                await walk.SkipToAsync(filling.Choice(item.Id, ChoiceItem.Chosen, choice.Options[0].Id));
                await walk.Keys.PressAsync("Space");
                await walk.Keys.PressAsync("ArrowDown");
                await Expect(filling.Choice(item.Id, ChoiceItem.Chosen, choice.Options[1].Id)).ToBeCheckedAsync();
                await walk.ToAsync(filling.GoOn);
                await walk.Keys.PressAsync("Space");
                break;
            case TextItem or PersonItem:
                await walk.SkipToAsync(filling.Field(item.Id, TextItem.Text));
                await walk.Keys.TypeAsync("Sacha");
                await walk.Keys.PressAsync("Enter");
                break;
            default:
                await walk.SkipToAsync(filling.GoOn);
                await walk.Keys.PressAsync("Enter");
                break;
        }
    }

    /// <summary>In the parts of a date field, whatever their order: the arrow puts the first month, the first day and this year.</summary>
    private static async Task TypeDateAsync(KeyboardWalk walk)
    {
        for (var part = 0; part < 3; part++)
        {
            await walk.Keys.PressAsync("ArrowUp");
            await walk.Keys.PressAsync("ArrowRight");
        }
    }

    private static async Task SignAsync(Visitor mentor, Tool tool)
    {
        var (walk, stages, draft) = (new KeyboardWalk(mentor), new StagesPage(mentor, tool), tool.Stages[0]);
        await ToOverviewAsync(mentor);
        await walk.SkipToAsync(stages.Next(draft));
        await walk.Keys.PressAsync("Enter");
        await walk.SkipToAsync(stages.SignedName);
        await walk.Keys.PressAsync("Control+A");
        await walk.Keys.TypeAsync(Mentor);
        await walk.ToAsync(stages.Advance(draft));
        await walk.Keys.PressAsync("Space");

        await Expect(stages.Named).ToHaveTextAsync(tool.Stages[1].Title[mentor.Language]);
        var overview = new OverviewPage(mentor);
        await Expect(overview.Answer(tool.Items.OfType<SignatureItem>().Single())).ToContainTextAsync(Mentor);
        foreach (var clause in tool.Items.OfType<ClauseItem>())
        {
            await Expect(overview.Answer(clause)).ToContainTextAsync(clause.Text[mentor.Language]);
            await Expect(overview.Change(clause)).ToHaveCountAsync(0);
        }

        await Expect(stages.GoBack).ToHaveCountAsync(0);
    }

    private static async Task<string> InviteAsync(Visitor mentor)
    {
        var (walk, share) = (new KeyboardWalk(mentor), new SharePage(mentor));
        await walk.SkipToAsync(mentor.Page.Locator(".worksheet-links").GetByRole(AriaRole.Link, new() { Name = mentor.Say("Who takes part"), Exact = true }));
        await walk.Keys.PressAsync("Enter");
        await walk.SkipToAsync(share.MakeLink("leader"));
        await walk.Keys.PressAsync("Enter");
        return await share.PrivateLink("leader").InputValueAsync();
    }

    private static async Task OpenAgainAsync(Visitor leader, Tool tool, string link)
    {
        var (walk, join, stages) = (new KeyboardWalk(leader), new JoinPage(leader), new StagesPage(leader, tool));
        await join.OpenAsync(link, written: Language.French);
        await walk.SkipToAsync(join.PersonName);
        await walk.Keys.TypeAsync(Leader);
        await walk.Keys.PressAsync("Enter");
        await Expect(leader.Page.Locator("main [data-acting-as]")).ToContainTextAsync(Leader);

        await ToOverviewAsync(leader);
        await ToStagesAsync(leader);
        await walk.SkipToAsync(stages.Reason);
        await walk.Keys.TypeAsync(Reason);
        await walk.ToAsync(stages.GoBack);
        await walk.Keys.PressAsync("Enter");
        await Expect(stages.Named).ToHaveTextAsync(tool.Stages[0].Title[leader.Language]);
    }

    /// <summary>The mentor reads who opened it and why, and can write in the clauses once more; the signature counts no longer.</summary>
    private static async Task FindItOpenAsync(Visitor mentor, Tool tool)
    {
        var stages = new StagesPage(mentor, tool);
        await new KeyboardWalk(mentor).SkipToAsync(mentor.Page.Locator(".breadcrumb a").Last);
        await mentor.Page.Keyboard.PressAsync("Enter");
        await Expect(stages.Named).ToHaveTextAsync(tool.Stages[0].Title[mentor.Language]);
        await Expect(new OverviewPage(mentor).Change(tool.FindItem(FirstClause)!)).ToHaveCountAsync(1);
        await Expect(stages.Next(tool.Stages[0])).ToBeVisibleAsync();

        await ToStagesAsync(mentor);
        await Expect(stages.Moves).ToHaveCountAsync(2);
        await Expect(stages.Moves.First).ToContainTextAsync(Leader);
        await Expect(stages.Moves.First.Locator(".typed")).ToHaveTextAsync(Reason);
        await Expect(stages.Moves.Last).ToContainTextAsync(Mentor);
    }

    private static async Task ToOverviewAsync(Visitor visitor)
    {
        await new KeyboardWalk(visitor).SkipToAsync(visitor.Page.Locator(".step-list h2 a"));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(Title);
    }

    private static async Task ToStagesAsync(Visitor visitor)
    {
        await new KeyboardWalk(visitor).SkipToAsync(visitor.Page.Locator(".worksheet-links").GetByRole(AriaRole.Link, new() { Name = visitor.Say("Where it stands"), Exact = true }));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".stages")).ToBeVisibleAsync();
    }

    [GeneratedRegex("^[0-9]{4}-01-01$", RegexOptions.None, 1000)]
    private static partial Regex SomeDay();
}
