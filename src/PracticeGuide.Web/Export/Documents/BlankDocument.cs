using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Documents;

/// <summary>Makes a document of a tool that nobody has filled in yet, to be filled in with a pen.</summary>
public sealed class BlankDocument(BlankItems items, IStringLocalizer<Texts> text)
{
    public ExportDocument Of(Tool tool, ImmutableArray<Language> languages) => new(
        languages,
        Wording.Of(languages, tool.Title),
        Wording.Of(languages, tool.Summary),
        [
            new(Wording.Of(languages, _ => text["What it is"]), Wording.Of(languages, _ => text[ToolNames.Of(tool.Kind)])),
            new(Wording.Of(languages, _ => text["Who takes part"]), Wording.Of(languages, tool.Participants)),
            new(Wording.Of(languages, _ => text["Names"]), Wording.Of(languages, tool.Privacy)),
        ],
        [
            .. WorksheetContents.SectionsOf(tool).Select(section => new DocumentSection(
                section.Id, Wording.Of(languages, section.Title), section.Intro is null ? null : Wording.Of(languages, section.Intro),
                [.. section.Items.Select(item => new DocumentItem(item.Id, TitleOf(item, languages), [.. Before(tool, item, languages), .. items.Blocks(item, tool, languages)]))])),
        ]);

    private Wording TitleOf(Item item, ImmutableArray<Language> languages) =>
        Wording.Of(languages, language => item.IsOptional ? $"{item.Title[language]} {text["(optional)"].Value}" : item.Title[language]);

    /// <summary>What a screen shows by itself and paper has to say: who fills it in, and on what it depends.</summary>
    private IEnumerable<Block> Before(Tool tool, Item item, ImmutableArray<Language> languages)
    {
        if (item.Help is not null)
            yield return new Block.Paragraph(Wording.Of(languages, item.Help), ParagraphKind.Help);

        if (item is TableItem { Needs.IsEmpty: false } table)
            yield return new Block.Paragraph(Wording.Of(languages, language => text["Every row needs: {0}", table.NeedsIn(language)]), ParagraphKind.Note);

        var roles = item.FilledBy.Select(tool.FindRole).OfType<Content.Tools.Roles.Role>().ToArray();
        if (roles.Length > 0)
            yield return new Block.Paragraph(Wording.Of(languages, language => text["Filled in by: {0}", string.Join(", ", roles.Select(role => role.Title[language]))]), ParagraphKind.Note);

        var others = item.ShowIf?.ItemIds.Distinct(StringComparer.Ordinal).Select(tool.FindItem).OfType<Item>().ToArray() ?? [];
        if (others.Length > 0)
            yield return new Block.Paragraph(Wording.Of(languages, language => text["Whether this is asked depends on: {0}", string.Join("; ", others.Select(other => other.Title[language]))]), ParagraphKind.Note);
    }
}
