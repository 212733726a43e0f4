using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Documents;

/// <summary>Makes a document of a worksheet: what is asked, what was answered, who wrote it and when.</summary>
public sealed class FilledDocument(FilledItems items, IStringLocalizer<Texts> text, Moments moments)
{
    public ExportDocument Of(WorksheetContents contents, ImmutableArray<Language> languages) => new(
        languages,
        Wording.Typed(contents.Worksheet.Title, contents.Worksheet.Language),
        Wording.Of(languages, contents.Tool.Title),
        [.. Facts(contents, languages)],
        [
            .. from section in WorksheetContents.SectionsOf(contents.Tool)
               let held = section.Items.Where(contents.Holds).ToArray()
               where held.Length > 0
               select new DocumentSection(
                   section.Id, Wording.Of(languages, section.Title), null,
                   ItemsOf(contents, held, languages)),
            .. Recommendations(contents, languages),
        ]);

    private IEnumerable<DocumentSection> Recommendations(WorksheetContents contents, ImmutableArray<Language> languages)
    {
        var all = contents.Recommendations;
        if (!all.IsEmpty)
            yield return new("recommendations", Wording.Of(languages, _ => text["What you could do next"]), null, ItemsOf(contents, all, languages));
    }

    private ImmutableArray<DocumentItem> ItemsOf(WorksheetContents contents, IEnumerable<Item> all, ImmutableArray<Language> languages) =>
        [.. all.Select(item => new DocumentItem(item.Id, Wording.Of(languages, item.Title), [.. items.Blocks(contents, item, languages)]))];

    private IEnumerable<Fact> Facts(WorksheetContents contents, ImmutableArray<Language> languages)
    {
        Fact Say(Func<string> label, Func<Language, string> value) => new(Wording.Of(languages, _ => label()), Wording.Of(languages, value));

        yield return Say(() => text["What it is"], _ => text[ToolNames.Of(contents.Tool.Kind)]);
        if (contents.Workflow.Stage is { } stage)
            yield return Say(() => text["Where it stands"], language => stage.Title[language]);
        if (contents.Participants.Any(person => person.Name is not null || !person.RoleIds.IsEmpty))
            yield return Say(() => text["Taking part"], language => string.Join("; ", contents.Participants.Select(person => Named(contents.Tool, person, language))));
        yield return Say(() => text["Started"], language => Day(contents.Worksheet.CreatedAt, language));
        yield return Say(() => text["Last changed"], language => Day(contents.Worksheet.UpdatedAt, language));
        yield return Say(() => text["This copy made"], language => Moments.Day(moments.Today, language));
    }

    private string Named(Tool tool, TakingPart person, Language language)
    {
        var name = person.Name ?? text["Someone without a name"].Value;
        var roles = person.RoleIds.Select(id => tool.FindRole(id)?.Title[language] ?? id).ToArray();
        return roles.Length == 0 ? name : $"{name} ({string.Join(", ", roles)})";
    }

    private string Day(DateTime utc, Language language) => Moments.Day(DateOnly.FromDateTime(moments.Local(utc)), language);
}
