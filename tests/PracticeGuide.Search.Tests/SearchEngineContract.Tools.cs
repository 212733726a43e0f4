using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    private static readonly ByLanguage<string> Plain = new("Question", "Question");

    /// <summary>Each text of an item holds one word that no other does.</summary>
    private static readonly TestLibrary Asking = new TestLibrary().Tool(
        "asking", new("Asking", "Demander"), new("Short.", "Court."),
        new TextItem { Id = "helped", Title = new("tiger", "tigre"), Help = new("giraffe", "girafe"), Examples = [new("elephant", "éléphant")] },
        new ScaleItem { Id = "scale", Title = Plain, Levels = [new("a", new("squirrel", "écureuil"), new("hedgehog", "hérisson")), new("b", Plain, Plain)] },
        new CheckItem { Id = "check", Title = Plain, OpenSentence = new("lobster", "homard") });

    [Theory]
    [InlineData("tiger", "tigre"), InlineData("giraffe", "girafe"), InlineData("lobster", "homard")]
    public void A_tool_is_found_by_what_an_item_asks_and_by_what_helps_to_answer_it(string english, string french)
    {
        var engine = CreateEngine(Asking.Build());

        Assert.Equal("Asking", Assert.Single(engine.Search(new(english, Language.English)).Results).Title);
        Assert.Equal("Demander", Assert.Single(engine.Search(new(french, Language.French)).Results).Title);
    }

    [Theory]
    [InlineData("elephant", "éléphant"), InlineData("squirrel", "écureuil"), InlineData("hedgehog", "hérisson")]
    public void Examples_and_levels_do_not_stand_before_the_guidance(string english, string french)
    {
        var engine = CreateEngine(Asking.Build());

        Assert.Empty(engine.Search(new(english, Language.English)).Results);
        Assert.Empty(engine.Search(new(french, Language.French)).Results);
    }
}
