using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Tools;

public sealed class ToolTests : IDisposable
{
    private readonly ContentFolder _folder = new();
    private readonly Tool _tool;

    public ToolTests() => _tool = _folder.LoadLibrary().FindTool(Language.French, "premiers-pas")!;

    [Fact]
    public void A_tool_has_what_its_file_says()
    {
        Assert.Equal("first-steps", _tool.Id);
        Assert.Equal(ToolKind.Checklist, _tool.Kind);
        Assert.Equal(1, _tool.Version);
        Assert.Equal(15, _tool.Minutes);
        Assert.Equal(new ByLanguage<string>("First steps", "Premiers pas"), _tool.Title);
        Assert.Equal(new ByLanguage<string>("Tick off the first steps", "Cocher les premiers pas"), _tool.Task);
        Assert.Equal(new ByLanguage<string>("Two steps.", "Deux pas."), _tool.Summary);
        Assert.Equal(new ByLanguage<string>("with your team", "avec votre équipe"), _tool.Participants);
        Assert.Equal(new ByLanguage<string>("A list.", "Une liste."), _tool.Outcome);
        Assert.Equal(new ByLanguage<string>("Name no student.", "Ne nommez aucun élève."), _tool.Privacy);
        Assert.Equal(["partners"], _tool.AudienceIds);
        Assert.Equal([new GuidanceLink("partners/start", "goals")], _tool.Guidance);
    }

    [Fact]
    public void A_tool_says_which_document_it_rests_on()
    {
        var source = Assert.Single(_tool.Sources);

        Assert.Equal("toolbox", source.DocumentId);
        Assert.Equal("Pour commencer", source.Section[Language.French]);
        Assert.Equal(["T1"], source.Codes);
    }

    [Fact]
    public void Items_stand_in_their_sections_in_order()
    {
        var section = Assert.Single(_tool.Sections);

        Assert.Equal("goals", section.Id);
        Assert.Equal(["set-goals", "meet"], section.Items.Select(item => item.Id));
    }

    [Fact]
    public void A_check_has_what_its_file_says()
    {
        var item = Assert.IsType<CheckItem>(_tool.FindItem("set-goals"));

        Assert.Equal("Nous voulons…", item.OpenSentence?[Language.French]);
        Assert.Equal("Two or three.", item.Help?[Language.English]);
        Assert.Equal("Lire plus", Assert.Single(item.Examples)[Language.French]);
        Assert.Equal(new GuidanceLink("partners/start", "goals"), item.Guidance);
    }

    [Fact]
    public void What_a_check_leaves_out_is_not_there()
    {
        var item = Assert.IsType<CheckItem>(_tool.FindItem("meet"));

        Assert.Null(item.OpenSentence);
        Assert.Null(item.Help);
        Assert.Empty(item.Examples);
        Assert.Null(item.Guidance);
    }

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(_folder.Messages);

    public void Dispose() => _folder.Dispose();
}
