using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>A kind of item as files write it.</summary>
/// <param name="Keys">Its own, beside those of every item.</param>
/// <param name="Read">Reads them, and the id and the title.</param>
internal sealed record ItemKind(string Id, string[] Keys, Func<MappingReader, ToolScope, Item> Read)
{
    /// <summary>Whether people answer it, so that it can be missing.</summary>
    public bool IsFilledIn { get; init; } = true;
}

/// <summary>Every kind of item there is. A new one is an entry here, its type, and its keys in <see cref="Schemas.ItemKeys"/>.</summary>
internal static class ItemKinds
{
    private const int LongestText = 1_000;

    public static ImmutableArray<ItemKind> All { get; } =
    [
        new("text", ["length"], (keys, _) => new TextItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            MaximumLength = keys.OptionalInteger("length", 1, LongestText, AnswerLimits.ShortText),
        }),
        new("long-text", ["length"], (keys, _) => new LongTextItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            MaximumLength = keys.OptionalInteger("length", 1, AnswerLimits.LongText, AnswerLimits.LongText),
        }),
        new("person", [], (keys, _) => new PersonItem { Id = keys.Kebab("id"), Title = keys.Bilingual("title") }),
        new("date", [], (keys, _) => new DateItem { Id = keys.Kebab("id"), Title = keys.Bilingual("title") }),
        new("time", [], (keys, _) => new TimeItem { Id = keys.Kebab("id"), Title = keys.Bilingual("title") }),
        new("number", ["min", "max", "decimals", "unit"], (keys, _) => NumberItemReader.Read(keys)),
        new("money", [], (keys, _) => new MoneyItem { Id = keys.Kebab("id"), Title = keys.Bilingual("title") }),
        new("choice", ["options", "other"], (keys, _) => ChoiceItemReader.ReadChoice(keys)),
        new("choices", ["options", "other", "most"], (keys, _) => ChoiceItemReader.ReadChoices(keys)),
        new("scale", ["scale", "descriptors", "evidence"], ScaleItemReader.Read),
        new("check", ["sentence"], (keys, _) => new CheckItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            OpenSentence = keys.OptionalBilingual("sentence"),
        }),
        new("table", ["columns", "needs", "rows", "rowsFrom", "most", "addTitle", "timer"], TableItemReader.Read),
        new("clause", ["text", "parts"], (keys, _) => new ClauseItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Text = keys.Bilingual("text"),
            PartOptions = OptionReader.ReadParts(keys),
        }),
        new("signature", ["statement"], (keys, _) => new SignatureItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Statement = keys.Bilingual("statement"),
        }) { IsFilledIn = false },
        new("passage", ["text"], PassageItemReader.Read) { IsFilledIn = false },
    ];
}
