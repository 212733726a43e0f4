using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Yaml;

/// <summary>A value and where it stands, for what can only be checked later.</summary>
internal sealed record Placed<T>(T Value, Place Place);

/// <summary>
/// Reads the keys of one mapping. What is missing or wrong is reported, and an empty value given in its place: a library is never made
/// of a folder with errors, so reading goes on and finds the next mistake.
/// </summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly FileReport _report;

    /// <param name="known">Every key that may stand here; any other is reported.</param>
    public MappingReader(YamlMapping mapping, FileReport report, params ReadOnlySpan<string> known)
    {
        _mapping = mapping;
        _report = report;
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key))
                report.Error(entry.Place, Unknown(entry.Key, known.ToArray()));
        }
    }

    public Place Place => _mapping.Place;

    public FileReport Report => _report;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The place of the key's value, or of the mapping where the key is missing.</summary>
    public Place PlaceOf(string key) => Find(key)?.Value.Place ?? Place;

    public string Text(string key) => Require(key) is { } entry ? TextOf(entry.Value, key) : "";

    /// <summary>An id or slug, in kebab form.</summary>
    public string Kebab(string key) => Require(key) is { } entry ? KebabOf(entry.Value, key) : "";

    public ByLanguage<string> Bilingual(string key) =>
        Require(key) is { } entry ? BilingualOf(entry.Value, key, TextOf) : new ByLanguage<string>("", "");

    public ByLanguage<string>? OptionalBilingual(string key) => Has(key) ? Bilingual(key) : null;

    public ByLanguage<string> BilingualSlug(string key) =>
        Require(key) is { } entry ? BilingualOf(entry.Value, key, KebabOf) : new ByLanguage<string>("", "");

    public int Integer(string key, int smallest, int largest)
    {
        if (Require(key) is not { } entry)
            return smallest;

        if (entry.Value is YamlText text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= smallest && number <= largest)
            return number;

        _report.Error(entry.Value.Place, $"“{key}” is a whole number from {smallest} to {largest}.");
        return smallest;
    }

    public int OptionalInteger(string key, int smallest, int largest, int byDefault) => Has(key) ? Integer(key, smallest, largest) : byDefault;

    /// <summary>A number with a point, or null where the key is missing.</summary>
    public decimal? OptionalDecimal(string key, decimal smallest, decimal largest)
    {
        if (Find(key) is not { } entry)
            return null;
        if (entry.Value is YamlText text && decimal.TryParse(text.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= smallest && number <= largest)
            return number;

        _report.Error(entry.Value.Place, string.Create(CultureInfo.InvariantCulture, $"“{key}” is a number from {smallest} to {largest}, with a point before its decimals."));
        return null;
    }

    public bool OptionalBoolean(string key, bool byDefault)
    {
        if (Find(key) is not { } entry)
            return byDefault;
        if (entry.Value is YamlText { Value: "true" or "false" } text)
            return text.Value is "true";

        _report.Error(entry.Value.Place, $"“{key}” is true or false.");
        return byDefault;
    }

    public DateOnly Date(string key)
    {
        if (Require(key) is not { } entry)
            return default;

        if (entry.Value is YamlText text
            && DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        _report.Error(entry.Value.Place, $"“{key}” is a day that exists, written year-month-day: 2026-11-22.");
        return default;
    }

    /// <summary>Texts in a list; none where the key is missing and <paramref name="required"/> is false.</summary>
    public ImmutableArray<Placed<string>> Texts(string key, bool required = true) =>
        [.. List(key, required).Select(item => new Placed<string>(TextOf(item, key), item.Place)).Where(text => text.Value.Length > 0)];

    /// <summary>Bilingual texts in a list; none where the key is missing.</summary>
    public ImmutableArray<ByLanguage<string>> OptionalBilinguals(string key) =>
        [.. List(key, required: false).Select(item => BilingualOf(item, key, TextOf))];

    /// <summary>The mappings in a list; anything else in it is reported, and so is an empty list, and a missing one where it is required.</summary>
    public ImmutableArray<YamlMapping> Mappings(string key, bool mayBeEmpty = false, bool required = true)
    {
        var items = List(key, required);
        if (items.IsEmpty && !mayBeEmpty && Find(key)?.Value is YamlList)
            _report.Error(PlaceOf(key), $"“{key}” is empty.");
        foreach (var item in items.Where(item => item is not YamlMapping))
            _report.Error(item.Place, $"This is {item.What}; keys are expected in “{key}”.");
        return [.. items.OfType<YamlMapping>()];
    }

    /// <summary>The text as it stands in the file, for what counts its characters; null where the key is missing or no text.</summary>
    public YamlText? TextNode(string key) => Text(key).Length > 0 ? Find(key)?.Value as YamlText : null;

    /// <summary>The keys that stand below one key; reported where it is missing.</summary>
    public YamlMapping? Mapping(string key)
    {
        Require(key);
        return OptionalMapping(key);
    }

    /// <summary>The keys that stand below one key, or null where it is missing.</summary>
    public YamlMapping? OptionalMapping(string key)
    {
        if (Find(key) is not { } entry)
            return null;
        if (entry.Value is not YamlMapping mapping)
            _report.Error(entry.Value.Place, $"“{key}” is a group of keys; this is {entry.Value.What}.");
        return entry.Value as YamlMapping;
    }

    /// <summary>Reports a list that holds fewer or more entries than it may; a missing one is no matter of this.</summary>
    public void CheckCount(string key, int least, int most)
    {
        if (Find(key)?.Value is YamlList list && (list.Items.Length < least || list.Items.Length > most))
            _report.Error(list.Place, $"“{key}” holds {list.Items.Length}; write from {least} to {most}.");
    }

    private ImmutableArray<YamlNode> List(string key, bool required)
    {
        if ((required ? Require(key) : Find(key)) is not { } entry)
            return [];
        if (entry.Value is YamlList list)
            return list.Items;

        _report.Error(entry.Value.Place, $"“{key}” is a list.");
        return [];
    }

    /// <summary>Names the key that was meant, or every one where none is close.</summary>
    private static string Unknown(string key, string[] known) => Nearest.Suggestion(key, known) is { Length: > 0 } suggestion
        ? $"There is no key “{key}” here.{suggestion}"
        : $"There is no key “{key}” here; the keys are: {string.Join(", ", known)}.";

    private YamlEntry? Find(string key) => _mapping.Find(key);

    private YamlEntry? Require(string key)
    {
        var entry = Find(key);
        if (entry is null)
            _report.Error(Place, $"The key “{key}” is missing.");
        return entry;
    }

    private ByLanguage<string> BilingualOf(YamlNode node, string key, Func<YamlNode, string, string> read)
    {
        if (node is not YamlMapping mapping)
        {
            _report.Error(node.Place, $"“{key}” is written in each language: {{ en: …, fr: … }}.");
            return new ByLanguage<string>("", "");
        }

        var languages = new MappingReader(mapping, _report, [.. Language.All.Select(language => language.Code)]);
        return ByLanguage.Create(language =>
        {
            if (languages.Find(language.Code) is { } entry)
                return read(entry.Value, key);

            _report.Error(mapping.Place, $"“{key}” is missing in {language.Code}.");
            return "";
        });
    }

    private string TextOf(YamlNode node, string key)
    {
        if (node is not YamlText text)
            _report.Error(node.Place, $"“{key}” is a text; this is {node.What}.");
        else if (text.IsEmpty)
            _report.Error(node.Place, $"“{key}” is empty.");
        else
            return text.Value.Trim();
        return "";
    }

    private string KebabOf(YamlNode node, string key)
    {
        var text = TextOf(node, key);
        if (text.Length > 0 && !Files.Kebab.Is(text))
            _report.Error(node.Place, $"“{text}” is not made of {Files.Kebab.Form}.");
        return text;
    }
}
