using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Rules;

/// <summary>Reads rules, and reports what they name that is not there, at its place in the text.</summary>
internal sealed class RuleReader
{
    private const string Forms = "item == option, item != option, item in (a, b), answered(item), and, or, not";

    private readonly YamlText _text;
    private readonly ToolScope _scope;

    private RuleReader(YamlText text, ToolScope scope) => (_text, _scope) = (text, scope);

    /// <summary>The key <c>showIf</c> of the item that is read next, or null where it is missing: only what stands earlier may be named.</summary>
    public static Rule? ReadShowIf(MappingReader keys, ToolScope scope) =>
        keys.Has("showIf") && keys.TextNode("showIf") is { } text ? new RuleReader(text, scope).Read(sections: null) : null;

    /// <summary>The key <c>when</c>, once every item is read.</summary>
    /// <param name="sections">The tool's sections, whose averages may be asked.</param>
    public static Rule? ReadWhen(MappingReader keys, ToolScope scope, ImmutableArray<ToolSection> sections) =>
        keys.TextNode("when") is { } text ? new RuleReader(text, scope).Read(sections) : null;

    private Rule? Read(ImmutableArray<ToolSection>? sections)
    {
        try
        {
            var (rule, read) = RuleParser.Parse(_text.Value);
            foreach (var mention in read.Items)
                Check(mention);
            foreach (var section in read.Sections)
                Check(section, sections);
            return rule;
        }
        catch (RuleException exception)
        {
            var forms = sections is null ? Forms : $"{Forms}, average(section) < 2.5";
            Error(exception.Offset, string.Create(CultureInfo.InvariantCulture, $"This rule cannot be read at character {exception.Offset + 1}: {exception.Message}; rules are written {forms}."));
            return null;
        }
    }

    private void Check(ItemMention mention)
    {
        if (_scope.Find(mention.Item.Text) is not { } item)
            Error(mention.Item.Offset, Unknown(mention.Item.Text));
        else if (!item.IsAsked)
            Error(mention.Item.Offset, $"“{item.Id}” asks nothing that a rule could name.");
        else
            CheckOptions(item, mention.Options);
    }

    private string Unknown(string id)
    {
        var earlier = _scope.Items.Select(item => item.Id);
        return _scope.ItemIds.Contains(id)
            ? $"The item “{id}” stands later, or is this one: a rule names only items that stand earlier."
            : $"There is no item “{id}” in this tool.{Nearest.Suggestion(id, earlier)}";
    }

    private void CheckOptions(Item item, ImmutableArray<RuleToken> options)
    {
        // Its scale is not there, which has been reported.
        if (item is ScaleItem { Levels.IsEmpty: true })
            return;

        var known = item is SignatureItem ? [] : item.MainField?.OptionIds ?? [];
        if (known.IsEmpty && !options.IsEmpty)
        {
            Error(options[0].Offset, $"“{item.Id}” has nothing to choose from: ask answered({item.Id}) or not answered({item.Id}).");
            return;
        }

        foreach (var option in options.Where(option => !known.Contains(option.Text, StringComparer.Ordinal)))
            Error(option.Offset, $"“{item.Id}” has no “{option.Text}”; it has {string.Join(", ", known)}.{Nearest.Suggestion(option.Text, known)}");
    }

    private void Check(RuleToken section, ImmutableArray<ToolSection>? sections)
    {
        if (sections is not { } known)
            Error(section.Offset, "Only a recommendation asks for an average: name items here.");
        else if (known.FirstOrDefault(one => section.Is(one.Id)) is not { } found)
            Error(section.Offset, $"There is no section “{section.Text}” in this tool.{Nearest.Suggestion(section.Text, known.Select(one => one.Id))}");
        else if (!found.Items.Any(item => item is ScaleItem))
            Error(section.Offset, $"The section “{found.Id}” has no scale items to take an average of.");
    }

    /// <summary>The place of a character of the text, where the text stands on the line that it begins on.</summary>
    private void Error(int offset, string message) =>
        _scope.Report.Error(_text.Lead is { } lead ? new Place(_text.Place.Line, _text.Place.Column + lead + offset) : _text.Place, message);
}
