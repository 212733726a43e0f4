using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    private static readonly ByLanguage<string> Plain = new("Question", "Question");

    /// <summary>Each kind of item says one word that no other says.</summary>
    private static readonly TestLibrary Asking = new TestLibrary().Tool(
        "asking", new("Asking", "Demander"), new("Short.", "Court."),
        new TextItem { Id = "helped", Title = Plain, Help = new("giraffe", "girafe"), Examples = [new("elephant", "éléphant")] },
        new ChoiceItem { Id = "choice", Title = Plain, Options = [new("a", new("badger", "blaireau"), new("beaver", "castor")), new("b", Plain)] },
        new ChoicesItem { Id = "choices", Title = Plain, Options = [new("a", new("rabbit", "lapin")), new("b", Plain)] },
        new ScaleItem { Id = "scale", Title = Plain, Levels = [new("a", new("squirrel", "écureuil"), new("hedgehog", "hérisson")), new("b", Plain, Plain)] },
        new CheckItem { Id = "check", Title = Plain, OpenSentence = new("lobster", "homard") },
        new ClauseItem { Id = "clause", Title = Plain, Text = new("pelican", "pélican"), PartOptions = [new("a", new("sparrow", "moineau"))] },
        new SignatureItem { Id = "signature", Title = Plain, Statement = new("tortoise", "tortue") },
        new TableItem { Id = "table", Title = Plain, Columns = [new("a", new("dolphin", "dauphin"), null, new AnswerField("a", FieldKind.ShortText), [])], FixedRows = [new("r", new("penguin", "manchot"))] },
        new PassageItem { Id = "passage", Title = Plain, Html = new("<p>walrus</p>", "<p>morse</p>"), Text = new("walrus", "morse") });

    [Theory]
    [InlineData("giraffe", "girafe"), InlineData("elephant", "éléphant"), InlineData("badger", "blaireau"), InlineData("beaver", "castor"), InlineData("rabbit", "lapin")]
    [InlineData("squirrel", "écureuil"), InlineData("hedgehog", "hérisson"), InlineData("lobster", "homard"), InlineData("pelican", "pélican"), InlineData("sparrow", "moineau")]
    [InlineData("tortoise", "tortue"), InlineData("dolphin", "dauphin"), InlineData("penguin", "manchot"), InlineData("walrus", "morse")]
    public void A_tool_is_found_by_whatever_an_item_says(string english, string french)
    {
        var engine = CreateEngine(Asking.Build());

        Assert.Equal("Asking", Assert.Single(engine.Search(new(english, Language.English)).Results).Title);
        Assert.Equal("Demander", Assert.Single(engine.Search(new(french, Language.French)).Results).Title);
    }
}
