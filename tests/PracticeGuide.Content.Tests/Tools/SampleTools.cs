using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Roles;
using PracticeGuide.Content.Tools.Rules;
using PracticeGuide.Content.Tools.Stages;

namespace PracticeGuide.Content.Tests.Tools;

/// <summary>Tools, items and answers by what they are for, without a file.</summary>
internal static class SampleTools
{
    public static readonly ByLanguage<string> Words = Say("Words");

    /// <summary>A text that differs in each language.</summary>
    public static ByLanguage<string> Say(string english) => new(english, $"{english} (fr)");

    public static Tool ToolWith(params ToolSection[] sections) => new()
    {
        Id = "sample",
        Kind = ToolKind.GuidedWorksheet,
        Version = 1,
        Slug = Words,
        Title = Words,
        Task = Words,
        Summary = Words,
        Participants = Words,
        Outcome = Words,
        Privacy = Words,
        Minutes = 5,
        AudienceIds = [],
        Sources = [],
        Guidance = [],
        Sections = [.. sections],
    };

    /// <summary>A tool with one section, <c>section</c>.</summary>
    public static Tool ToolOf(params Item[] items) => ToolWith(Section("section", items));

    public static ToolSection Section(string id, params Item[] items) => new(id, Say(id), [.. items]);

    public static TextItem Text(string id) => new() { Id = id, Title = Say(id) };

    public static LongTextItem LongText(string id, int most = AnswerLimits.LongText) => new() { Id = id, Title = Say(id), MaximumLength = most };

    public static DateItem Date(string id) => new() { Id = id, Title = Say(id) };

    public static NumberItem Number(string id, decimal? least = null, decimal? most = null, int decimals = 0) =>
        new() { Id = id, Title = Say(id), Minimum = least, Maximum = most, Decimals = decimals };

    public static ChoiceItem Choice(string id, params string[] options) => new() { Id = id, Title = Say(id), Options = Options(options) };

    public static ChoicesItem Choices(string id, params string[] options) => new() { Id = id, Title = Say(id), Options = Options(options) };

    /// <summary>Levels <c>low</c>, <c>middle</c>, <c>high</c>, not applicable and prefer not to say.</summary>
    public static ScaleItem Scale(string id) => new()
    {
        Id = id,
        Title = Say(id),
        Levels = [Level("low"), Level("middle"), Level("high")],
        OffersNotApplicable = true,
        OffersPreferNotToSay = true,
    };

    public static CheckItem Check(string id) => new() { Id = id, Title = Say(id), OpenSentence = Say("We…") };

    public static ClauseItem Clause(string id, params string[] parts) =>
        new() { Id = id, Title = Say(id), Text = Say($"We agree on {id}."), PartOptions = Options(parts) };

    public static SignatureItem Signature(string id) => new() { Id = id, Title = Say(id), Statement = Say("I sign.") };

    public static PassageItem Passage(string id) => new() { Id = id, Title = Say(id), Html = Say("<p>Words</p>") };

    /// <summary>A table to whose rows people add; without columns, one for a long text, <c>step</c>.</summary>
    public static TableItem Table(string id, params TableColumn[] columns) =>
        new() { Id = id, Title = Say(id), Columns = columns.Length == 0 ? [Column("step", FieldKind.LongText)] : [.. columns] };

    public static TableItem FixedTable(string id, params string[] rowIds) =>
        Table(id) with { FixedRows = [.. rowIds.Select(row => new TableRow(row, Say(row)))] };

    public static TableColumn Column(string id, FieldKind kind, params string[] options) =>
        new(id, Say(id), null, new AnswerField(id, kind) { OptionIds = [.. options], Decimals = 2 }, Options(options));

    public static ImmutableArray<Option> Options(params string[] ids) => [.. ids.Select(id => new Option(id, Say(id)))];

    public static Role Role(string id) => new(id, Say(id), Words, Starts: true);

    /// <param name="fills">Ids of sections.</param>
    public static Stage Stage(string id, string[] actors, params string[] fills) =>
        new() { Id = id, Title = Say(id), ActorIds = [.. actors], SectionIds = [.. fills], Advance = Advance() };

    public static Advance Advance(string[]? by = null, string? signature = null) => new(Say("Go on"), [.. by ?? []], null, signature, KeepsSnapshot: false);

    public static Rule Is(string itemId, params string[] options) => new Rule.IsOneOf(itemId, [.. options]);

    /// <summary>An answer of fields: <c>Answer(("level", "low"))</c>.</summary>
    public static ItemAnswer Answer(params (string Field, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)), []);

    /// <summary>An answer to a table.</summary>
    public static ItemAnswer Rows(params AnswerRow[] rows) => new([], [.. rows]);

    public static AnswerRow Row(string id, params (string Column, string Value)[] cells) =>
        new(id, cells.Select(cell => KeyValuePair.Create(cell.Column, cell.Value)));

    /// <summary>Answers to items.</summary>
    public static Dictionary<string, ItemAnswer> AnswersTo(params (string ItemId, ItemAnswer Answer)[] answers) =>
        answers.ToDictionary(answer => answer.ItemId, answer => answer.Answer, StringComparer.Ordinal);

    /// <summary>What a form posts, a field at most once.</summary>
    public static PostedValues Posted(params (string Name, string Value)[] values) =>
        new(values.ToDictionary(value => value.Name, value => (IReadOnlyList<string>)[value.Value], StringComparer.Ordinal));

    private static ScaleLevel Level(string id) => new(id, Say(id), Say($"{id}."));
}
