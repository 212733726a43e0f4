using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Takes something of this worksheet into another: chosen targets into a plan, actions into a schedule.</summary>
public sealed class CarryModel(Publisher publisher, Carrying carrying, IStringLocalizer<Texts> text) : WorksheetPage(publisher)
{
    /// <summary>What this worksheet offers, each with the tool that takes it and the worksheets that can.</summary>
    public ImmutableArray<(CarryOffer Offer, Tool Into, ImmutableArray<Taker> Takers)> Offers { get; private set; } = [];

    /// <summary>What became of it, or null before anything was asked for.</summary>
    public Carried? Carried { get; private set; }

    /// <summary>The address of the item it went into.</summary>
    public string? CarriedTo { get; private set; }

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Carry(language, Worksheet.Id));

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    /// <param name="carry">The id of what is carried.</param>
    /// <param name="part">Which of its paragraphs, from 0.</param>
    /// <param name="into">The id of a worksheet, or nothing to start one.</param>
    public async Task<IActionResult> OnPostAsync(string? carry, int[] part, string? into, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Offers.FirstOrDefault(each => each.Offer.Carry.Id == carry) is not { Offer: { } offer, Into: { } tool })
            return Refuse("main", text["This can no longer be taken from here. Choose again."]);

        var chosen = part.Where(place => place >= 0 && place < offer.Paragraphs.Length).Distinct().Order().ToArray();
        if (chosen.Length == 0)
            return Refuse(carry!, text["Choose at least one line."]);

        Guid? worksheetId = string.IsNullOrEmpty(into) ? null : Guid.TryParse(into, out var id) ? id : Guid.Empty;
        Carried = await carrying.CarryAsync(this, Only(offer, chosen), tool, worksheetId, cancellationToken);
        if (Carried is null)
            return Refuse(carry!, text["This worksheet cannot take it any more. Choose another one."]);
        if (!Carried.IsKept)
            return Refuse(carry!, text["The server could not keep this just now. Try again in a moment."], StatusCodes.Status503ServiceUnavailable);

        CarriedTo = SiteLinks.Step(Language, Carried.WorksheetId, offer.Carry.ToItemId);
        return Page();
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var offers = ImmutableArray.CreateBuilder<(CarryOffer, Tool, ImmutableArray<Taker>)>();
        foreach (var offer in CarryOffer.AllOf(Seen))
        {
            if (Publication.Library.TryGetTool(offer.Carry.ToToolId, out var into))
                offers.Add((offer, into, await carrying.TakersAsync(this, offer.Carry, cancellationToken)));
        }

        Offers = offers.ToImmutable();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string field, string problem, int statusCode = StatusCodes.Status400BadRequest)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, problem);
        Response.StatusCode = statusCode;
        return Page();
    }

    private static CarryOffer Only(CarryOffer offer, int[] chosen) => offer with
    {
        Paragraphs = [.. chosen.Select(place => offer.Paragraphs[place])],
        Rows = offer.Rows.IsEmpty ? [] : [.. chosen.Select(place => offer.Rows[place])],
    };
}
