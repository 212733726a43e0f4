using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Pages.Guide;

[SameForEverybody]
public sealed class GuidePageModel(Publisher publisher) : SitePage(publisher)
{
    public Audience Audience { get; private set; } = null!;

    public GuidePage Guide { get; private set; } = null!;

    public PageText Text => Guide.Text[Language];

    public PageText? Previous { get; private set; }

    public PageText? Next { get; private set; }

    public IEnumerable<Tool> Tools => Guide.ToolIds.Select(id => Library.TryGetTool(id, out var tool) ? tool : null).OfType<Tool>();

    public override ByLanguage<string> Address => Guide.Text.Select(text => text.Address);

    public override bool Listed => true;

    public override IEnumerable<Language> Languages => Guide.Languages;

    public override string? AudienceId => Audience.Id;

    private Library Library => Publication.Library;

    public IActionResult OnGet(string audience, string slug)
    {
        if (Library.FindPage(Language, audience, slug) is not { } found)
            return NotFound();

        Guide = found;
        Audience = Library.Audience(found.AudienceId);
        var place = Audience.Pages.IndexOf(found);
        Previous = place > 0 ? Audience.Pages[place - 1].Text[Language] : null;
        Next = place + 1 < Audience.Pages.Length ? Audience.Pages[place + 1].Text[Language] : null;
        return Page();
    }

    /// <summary>What tools ask that a section justifies, so that reading leads to doing: one line a tool.</summary>
    public ImmutableArray<SectionTask> Tasks(Section section)
    {
        var here = new GuidanceLink(Guide.Id, section.Anchor);
        return
        [
            .. from tool in Library.Tools
               let items = tool.Items.Where(item => item is { IsAsked: true, Review: null or 1 } && item.Guidance == here).ToArray()
               where items.Length > 0
               select new SectionTask(tool, items[0], items.Length == 1),
        ];
    }
}

/// <summary>Something to do about a section.</summary>
/// <param name="Item">The first item that rests on it.</param>
/// <param name="IsOnly">Whether it is the only one; else the tool as a whole is meant.</param>
public sealed record SectionTask(Tool Tool, Item Item, bool IsOnly);
