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

    /// <summary>What tools ask because of a section, so that reading leads to doing. A review that comes back asks the same again: its first is enough.</summary>
    public ImmutableArray<SectionTask> Tasks(Section passage)
    {
        var here = new GuidanceLink(Guide.Id, passage.Anchor);
        return
        [
            .. from tool in Library.Tools
               from section in tool.Sections
               where section.Review is null or 1
               from item in section.Items
               where item.IsAsked && item.Guidance == here
               select new SectionTask(tool, item),
        ];
    }
}

/// <summary>Something to do about a section.</summary>
public sealed record SectionTask(Tool Tool, Item Item);
