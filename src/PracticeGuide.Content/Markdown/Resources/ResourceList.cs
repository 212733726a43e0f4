using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Markdown.Resources;

/// <summary><c>:::resources quebec</c>: the organizations that serve one territory, from the directory.</summary>
internal static class ResourceList
{
    public const string Name = "resources";

    public static void Check(CustomContainer container, Manuscript manuscript)
    {
        var id = container.Arguments?.Trim() ?? "";
        if (id.Length == 0)
            manuscript.Error(container, "Which territory? Write its id after “:::resources”.");
        else if (!manuscript.TerritoryIds.Add(id))
            manuscript.Error(container, $"The resources of “{id}” already stand above on this page.");
        if (container.Count > 0)
            manuscript.Error(container, "The list is made from resources.yml: nothing stands between “:::resources” and “:::”.");
    }

    public static void Write(HtmlRenderer renderer, CustomContainer container, PageRendering page)
    {
        var id = container.Arguments?.Trim() ?? "";
        if (page.Destinations.Resources is not { } directory || id.Length == 0)
            return;

        var territory = directory.Territories.FirstOrDefault(territory => string.Equals(territory.Id, id, StringComparison.Ordinal));
        if (territory is null)
        {
            var suggestion = Nearest.Suggestion(id, directory.Territories.Select(known => known.Id));
            page.Manuscript.Error(container, $"resources.yml has no territory “{id}”.{suggestion}");
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<ul class=\"resources\">");
        foreach (var resource in territory.Resources)
            WriteResource(renderer, resource, page);
        renderer.WriteLine("</ul>");
        WriteDirectoryLink(renderer, directory, territory, page.Language);
    }

    /// <summary>To the directory's own page, where this territory can be looked through by need.</summary>
    private static void WriteDirectoryLink(HtmlRenderer renderer, ResourceDirectory directory, Territory territory, Language language)
    {
        renderer.Write("<p class=\"directory-link\"><a href=\"").WriteEscapeUrl(Addresses.Resources(language, [territory.Id], [])).Write("\">");
        renderer.WriteEscape($"{directory.Title[language]} · {territory.Name[language]}").WriteLine("</a></p>");
    }

    private static void WriteResource(HtmlRenderer renderer, Resource resource, PageRendering page)
    {
        renderer.Write("<li id=\"organization-").WriteEscape(resource.Id).WriteLine("\">");
        renderer.Write("<p class=\"name\"><a href=\"").WriteEscapeUrl(resource.Url.AbsoluteUri).Write("\" rel=\"external\"");
        if (resource.NameLanguage != page.Language)
            renderer.Write($" lang=\"{resource.NameLanguage.Culture.Name}\"");
        renderer.Write(">").WriteEscape(resource.Name).WriteLine("</a></p>");
        WriteParagraph(renderer, "summary", resource.Summary[page.Language]);
        if (resource.Phone is { } phone)
            renderer.Write("<p class=\"phone\"><a href=\"").WriteEscapeUrl(phone.Address).Write("\">").WriteEscape(phone.Text).WriteLine("</a></p>");
        WriteParagraph(renderer, "address", resource.VisibleAddress);
        if (resource.Note is { } note)
            WriteParagraph(renderer, "note", note[page.Language]);
        renderer.WriteLine("</li>");
    }

    private static void WriteParagraph(HtmlRenderer renderer, string kind, string text) =>
        renderer.Write($"<p class=\"{kind}\">").WriteEscape(text).WriteLine("</p>");
}
