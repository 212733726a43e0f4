using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>One step of a worksheet: its form, and the save that the form or the script asks for.</summary>
public sealed class StepModel(Publisher publisher, PracticeGuideContext db, AnswerSaving saving, SaveReplies replies) : WorksheetPage(publisher)
{
    private const int ChangesShown = 20;

    public CheckItem Item { get; private set; } = null!;

    /// <summary>Place among the steps, from 1.</summary>
    public int Number { get; private set; }

    public Item? Next { get; private set; }

    public CheckField Field { get; private set; } = null!;

    /// <summary>Why the form came back instead of being saved, or null.</summary>
    public SaveOutcome? Outcome { get; private set; }

    /// <summary>The last changes of this step, newest first.</summary>
    public ImmutableArray<AnswerChange> Changes { get; private set; } = [];

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Step(language, Worksheet.Id, Item.Id));

    /// <summary>The next step, or the worksheet at a glance after the last.</summary>
    public string NextAddress => Next is null ? SiteLinks.Worksheet(Language, Worksheet.Id) : SiteLinks.Step(Language, Worksheet.Id, Next.Id);

    internal override bool Find(RouteValueDictionary address)
    {
        if (Tool.FindItem((string?)address["item"]) is not CheckItem item)
            return false;

        var items = Tool.Items.ToImmutableArray();
        Item = item;
        Number = items.IndexOf(item) + 1;
        Next = Number < items.Length ? items[Number] : null;
        return true;
    }

    public Task OnGetAsync(CancellationToken cancellationToken) =>
        ShowAsync(CheckField.ValuesOf(AnswerTo(Item.Id)), Stored(Item.Id)?.Revision ?? 0, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CheckForm form, CancellationToken cancellationToken)
    {
        Outcome = await saving.SaveAsync(this, form, User.PersonId()!.Value, cancellationToken);
        foreach (var (field, problem) in Outcome.Problems)
            ModelState.AddModelError(field, problem);

        if (SaveReplies.IsAskedFor(Request))
            return replies.Of(Outcome, this);

        if (Outcome.IsSaved)
            return LocalRedirect(form.Then == "next" ? NextAddress : Address[Language]);

        Response.StatusCode = Outcome.StatusCode;
        await ShowAsync(form.Values, Outcome.Revision ?? form.BaseRevision, cancellationToken);
        return Page();
    }

    private async Task ShowAsync(IReadOnlyDictionary<string, string?> values, int revision, CancellationToken cancellationToken)
    {
        var passage = Item.Guidance is { } guidance ? Publication.Library.Address(guidance, Language) : null;
        Field = new(Item, values, revision, Tool.Privacy[Language], passage);
        Changes = [.. await db.AnswerChanges.OfItem(Worksheet.Id, Item.Id).Take(ChangesShown).AsNoTracking().ToListAsync(cancellationToken)];
    }
}
