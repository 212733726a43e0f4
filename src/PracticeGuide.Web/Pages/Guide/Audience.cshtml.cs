using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Pages.Guide;

[SameForEverybody]
public sealed class AudienceModel(Publisher publisher) : SitePage(publisher)
{
    public Audience Audience { get; private set; } = null!;

    /// <summary>The tools people in this role start.</summary>
    public IEnumerable<Tool> Tools => Publication.Library.Tools.Where(tool => tool.AudienceIds.Contains(Audience.Id));

    /// <summary>To read every page of the path.</summary>
    public int Minutes => Audience.Pages.Sum(page => page.Text[Language].Minutes);

    /// <summary>The answers to what the page asks first.</summary>
    public IEnumerable<Choice> Choices =>
        from choice in Audience.Asks?.Choices ?? []
        select new Choice(choice, Publication.Library.Audience(choice.AudienceId), Stays: choice.AudienceId == Audience.Id);

    public IEnumerable<NeighbourPages> Neighbours =>
        from neighbour in Audience.Neighbours
        let audience = Publication.Library.Audience(neighbour.AudienceId)
        let pages = neighbour.PageIds.Select(id => audience.Pages.First(page => page.Id == id).Text[Language])
        select new NeighbourPages(audience, neighbour.Because, [.. pages]);

    public override ByLanguage<string> Address => ByLanguage.Create(Audience.Address);

    public override bool Listed => true;

    public override string? AudienceId => Audience.Id;

    public IActionResult OnGet(string audience)
    {
        if (Publication.Library.FindAudience(Language, audience) is not { } found)
            return NotFound();

        Audience = found;
        return Page();
    }
}

/// <summary>An answer to what an audience's page asks first, and where it leads.</summary>
/// <param name="Stays">Whether it leads down this same page.</param>
public sealed record Choice(AudienceChoice Text, Audience Audience, bool Stays);

/// <summary>What another audience reads, and why it is worth knowing.</summary>
public sealed record NeighbourPages(Audience Audience, ByLanguage<string> Because, ImmutableArray<PageText> Pages);
