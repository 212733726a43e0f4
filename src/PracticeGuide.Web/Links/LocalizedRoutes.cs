using Microsoft.AspNetCore.Mvc.ApplicationModels;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Links;

/// <summary>Gives each page one route a language, in the words of that language: <c>/en/tools/…</c>, <c>/fr/outils/…</c>.</summary>
public sealed class LocalizedRoutes : IPageRouteModelConvention
{
    private static readonly Dictionary<string, Func<Language, string>> Templates = new(StringComparer.Ordinal)
    {
        ["/Home/Index"] = Addresses.Home,
        ["/Guide/Index"] = Addresses.Guidance,
        ["/Guide/Audience"] = language => Addresses.Audience(language, "{audience}"),
        ["/Guide/Page"] = language => Addresses.Page(language, "{audience}", "{slug}"),
        ["/Guide/Booklet"] = language => Addresses.Booklet(language, "{audience}"),
        ["/Feedback/Index"] = language => SiteLinks.Feedback(language, Addresses.Page(language, "{audience}", "{slug}")),
        ["/Editors/Index"] = SiteLinks.Editors,
        ["/Guide/Glossary"] = Addresses.Glossary,
        ["/Offline/OnThisDevice"] = Addresses.OnThisDevice,
        ["/Resources/Index"] = Addresses.Resources,
        ["/Search/Index"] = Addresses.Search,
        ["/Tools/Index"] = Addresses.Tools,
        ["/Tools/Tool"] = language => Addresses.Tool(language, "{tool}"),
        ["/Tools/Print"] = language => SiteLinks.PrintTool(language, "{tool}"),
        ["/Tools/Word"] = language => ExportLinks.ToolAsWord(language, "{tool}"),
        ["/Worksheets/Import"] = ExportLinks.Import,
        ["/Worksheets/Filled/Exports/Word"] = language => ExportLinks.Word(language, SiteLinks.Worksheets(language) + "/{worksheet:guid}"),
        ["/Worksheets/Filled/Exports/Csv"] = language => ExportLinks.Csv(language, SiteLinks.Worksheets(language) + "/{worksheet:guid}"),
        ["/Worksheets/Filled/Exports/Json"] = language => ExportLinks.Json(language, SiteLinks.Worksheets(language) + "/{worksheet:guid}"),
        ["/Worksheets/Filled/Exports/Calendar"] = language => ExportLinks.Calendar(language, SiteLinks.Worksheets(language) + "/{worksheet:guid}"),
        ["/Worksheets/Index"] = SiteLinks.Worksheets,
        ["/Worksheets/Join"] = language => SiteLinks.Joining(language) + "/{token}",
        ["/Worksheets/Filled/Overview"] = language => SiteLinks.Worksheets(language) + "/{worksheet:guid}",
        ["/Worksheets/Filled/Step"] = language => SiteLinks.Worksheets(language) + "/{worksheet:guid}/{item}",
        ["/Worksheets/Filled/Everything"] = language => InWorksheet(language, SiteLinks.Everything),
        ["/Worksheets/Filled/Results"] = language => InWorksheet(language, SiteLinks.Results),
        ["/Worksheets/Filled/Compare"] = language => InWorksheet(language, SiteLinks.Compare),
        ["/Worksheets/Filled/Carry"] = language => InWorksheet(language, SiteLinks.Carry),
        ["/Worksheets/Filled/Next"] = language => InWorksheet(language, SiteLinks.NextStage),
        ["/Worksheets/Filled/Manage"] = language => InWorksheet(language, SiteLinks.Manage),
        ["/Worksheets/Filled/Kept/Index"] = language => InWorksheet(language, SiteLinks.Kept),
        ["/Worksheets/Filled/Kept/Version"] = language => InWorksheet(language, SiteLinks.Kept) + "/{kept:guid}",
        ["/Worksheets/Filled/Kept/Compare"] = language => InWorksheet(language, (each, id) => SiteLinks.CompareKept(each, id, Guid.AllBitsSet))
            .Replace(Guid.AllBitsSet.ToString(), "{kept:guid}", StringComparison.Ordinal),
        ["/Worksheets/Filled/Upgrade"] = language => InWorksheet(language, SiteLinks.Upgrade),
        ["/Worksheets/Filled/Share"] = language => InWorksheet(language, SiteLinks.Share),
        ["/Worksheets/Filled/Print"] = language => SiteLinks.Worksheets(language) + "/{worksheet:guid}/" + Addresses.PrintWord[language],
    };

    // The address of a page of no worksheet, with the place of its id left open.
    private static string InWorksheet(Language language, Func<Language, Guid, string> link) =>
        link(language, Guid.Empty).Replace(Guid.Empty.ToString(), "{worksheet:guid}", StringComparison.Ordinal);

    public void Apply(PageRouteModel model)
    {
        if (!Templates.TryGetValue(model.ViewEnginePath, out var template))
            return;

        model.Selectors.Clear();
        foreach (var language in Language.All)
            model.Selectors.Add(new() { AttributeRouteModel = new() { Template = template(language)[1..] } });
    }
}
