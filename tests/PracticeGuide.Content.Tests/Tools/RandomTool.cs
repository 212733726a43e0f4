using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;
using PracticeGuide.Content.Tools.Stages;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools;

/// <summary>A tool of every kind of item, rule, role and stage, and answers to it. The same seed gives the same, so a failure names all there is to know.</summary>
internal sealed class RandomTool
{
    private readonly Random _random;

    public RandomTool(int seed)
    {
        Seed = seed;
        _random = new(seed);
        Tool = MakeTool();
        Answers = MakeAnswers();
    }

    public static Arbitrary<RandomTool> Any { get; } = Gen.Choose(0, int.MaxValue).Select(seed => new RandomTool(seed)).ToArbitrary();

    public int Seed { get; }

    public Tool Tool { get; }

    /// <summary>As the reader makes them; some items have none, and some that are not visible have one.</summary>
    public IReadOnlyDictionary<string, ItemAnswer> Answers { get; }

    public FilledTool Filled => new(Tool, Answers);

    public override string ToString() => $"seed {Seed}";

    /// <summary>Other answers to the same tool.</summary>
    public Dictionary<string, ItemAnswer> MakeAnswers()
    {
        var answers = new Dictionary<string, ItemAnswer>(StringComparer.Ordinal);
        var filled = new FilledTool(Tool, answers);
        foreach (var item in Tool.Items.Where(item => item.IsFilledIn && _random.Next(4) > 0))
        {
            var posted = new RandomPosted(_random).Sensible(item, item is TableItem { HasOwnRows: false } fixedRows ? filled.RowIds(fixedRows) : []);
            answers[item.Id] = AnswerReader.Read(item, posted, item is TableItem table ? filled.RowIds(table) : []).Answer;
        }

        return answers;
    }

    /// <summary>The tool as a later version could be: items gone, added, of another kind or asking for less.</summary>
    public Tool NextVersion()
    {
        var earlier = new List<Item>();
        return Tool with
        {
            Version = 2,
            Sections =
            [
                .. Tool.Sections.Select(section => section with
                {
                    Items = [.. section.Items.Where(_ => _random.Next(6) > 0).Select(item => Remember(Altered(item, earlier), earlier))],
                }),
                Section("new", Remember(MakeItem("added", earlier), earlier)),
            ],
        };
    }

    private static Item Remember(Item item, List<Item> earlier)
    {
        earlier.Add(item);
        return item;
    }

    private Item Altered(Item item, List<Item> earlier) => (_random.Next(4), item) switch
    {
        (0, _) => MakeItem(item.Id, earlier),
        (1, ChoiceItem choice) => choice with { Options = choice.Options.RemoveAt(0), HasOther = false },
        (1, ChoicesItem choices) => choices with { Options = choices.Options.RemoveAt(0), Most = 1 },
        (1, ScaleItem scale) => scale with { Levels = scale.Levels.RemoveAt(1), HasEvidence = false, OffersNotApplicable = false },
        (1, TextItem text) => text with { MaximumLength = 3 },
        (1, LongTextItem text) => text with { MaximumLength = 3 },
        (1, NumberItem number) => number with { Maximum = 2, Decimals = 0 },
        (1, ClauseItem clause) => clause with { Text = Say("We agree on something else.") },
        (2, ClauseItem clause) => clause with { PartOptions = Options("a", "z") },
        (1, CheckItem check) => check with { OpenSentence = null },
        (1, TableItem table) => table with { Most = 1, FixedRows = table.FixedRows.IsEmpty ? [] : table.FixedRows.RemoveAt(0) },
        (2, TableItem table) => table with { Columns = [Column("c0", FieldKind.Date), Column("c9", FieldKind.LongText)], Needs = ["c9"] },
        _ => item,
    };

    private Tool MakeTool()
    {
        var items = new List<Item>();
        var sectionIds = Enumerable.Range(0, _random.Next(1, 4)).Select(number => $"s{number}").ToArray();
        var roles = _random.Next(3) == 0 ? [] : Enumerable.Range(0, _random.Next(1, 4)).Select(number => Role($"role{number}")).ToImmutableArray();
        string[] Some() => [.. roles.Select(role => role.Id).Where(_ => _random.Next(2) == 0)];
        var stageIds = _random.Next(3) == 0 ? [] : Enumerable.Range(0, _random.Next(2, 5)).Select(number => $"stage{number}").ToArray();

        var sections = sectionIds.Select(id => Section(id, [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ =>
        {
            var item = MakeItem($"i{items.Count}", items);
            item = item with
            {
                ShowIf = _random.Next(3) == 0 && items.Count > 0 ? MakeRule(items, 2) : null,
                RequiredFor = _random.Next(2) == 0 ? Pick([.. stageIds, Item.RequiredForDone]) : null,
                FilledBy = [.. Some()],
                PrivateUntil = stageIds.Length > 0 && _random.Next(4) == 0 ? Pick(stageIds) : null,
            };
            return Remember(item with { IsOptional = item.RequiredFor is null && _random.Next(4) == 0 }, items);
        })])).ToArray();
        var stages = stageIds.Select(id => Stage(id, Some(), [.. sectionIds.Where(_ => _random.Next(2) == 0)]) with { ReopenIds = [.. Some()] }).ToArray();
        return ToolWith(sections) with
        {
            Roles = roles,
            Stages = [.. stages.Select(stage => stage == stages[^1] ? stage with { Advance = null } : stage with { Advance = Advance(Some()) })],
        };
    }

    private Item MakeItem(string id, List<Item> earlier) => _random.Next(15) switch
    {
        0 => Text(id),
        1 => LongText(id),
        2 => new PersonItem { Id = id, Title = Words },
        3 => Date(id),
        4 => new TimeItem { Id = id, Title = Words },
        5 => Number(id, -10, 2_000, _random.Next(5)),
        6 => new MoneyItem { Id = id, Title = Words },
        7 => Choice(id, "a", "b", "c") with { HasOther = _random.Next(2) == 0 },
        8 => Choices(id, "a", "b", "c") with { HasOther = _random.Next(2) == 0, Most = _random.Next(1, 4) },
        9 => Scale(id),
        10 => Check(id),
        11 => Clause(id, _random.Next(2) == 0 ? [] : ["a", "b"]),
        12 => Signature(id),
        13 => Passage(id),
        _ => MakeTable(id, earlier),
    };

    private TableItem MakeTable(string id, List<Item> earlier)
    {
        var table = Table(id, [.. Enum.GetValues<FieldKind>().Where(kind => kind != FieldKind.Options && _random.Next(3) == 0)
            .Append(FieldKind.ShortText).Select((kind, number) => Column($"c{number}", kind, kind == FieldKind.Option ? ["a", "b"] : []))]);
        table = table with { Needs = _random.Next(3) == 0 ? [table.Columns[^1].Id] : [] };
        return (_random.Next(3), earlier.OfType<TableItem>().LastOrDefault()) switch
        {
            (0, _) => table with { FixedRows = FixedTable(id, "one", "two", "three").FixedRows },
            (1, { } source) => table with { RowsFrom = source.Id },
            _ => table with { Most = _random.Next(1, 6) },
        };
    }

    private Rule MakeRule(List<Item> earlier, int depth)
    {
        var item = Pick([.. earlier]);
        return _random.Next(depth > 0 ? 6 : 2) switch
        {
            0 => new Rule.Answered(item.Id),
            1 or 2 => new Rule.IsOneOf(item.Id, [Pick([.. item.MainField?.OptionIds ?? [], "a"])]),
            3 => new Rule.Not(MakeRule(earlier, depth - 1)),
            4 => new Rule.Both(MakeRule(earlier, depth - 1), MakeRule(earlier, depth - 1)),
            _ => new Rule.Either(MakeRule(earlier, depth - 1), MakeRule(earlier, depth - 1)),
        };
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
