using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>A page on which items are filled in, one or many: their forms, and the saves that the form or the script asks for.</summary>
public abstract class FillPage(Publisher publisher, AnswerSaving saving, SaveReplies replies) : WorksheetPage(publisher)
{
    private Dictionary<string, PostedItem> _posted = new(StringComparer.Ordinal);

    /// <summary>The items that are shown, in order.</summary>
    public abstract IEnumerable<Item> Shown { get; }

    /// <summary>What became of each item that was sent; empty until something is.</summary>
    public ImmutableArray<SaveOutcome> Outcomes { get; private set; } = [];

    /// <summary>Why an item came back instead of being saved, or null.</summary>
    public SaveOutcome? OutcomeOf(Item item) => Outcomes.FirstOrDefault(outcome => !outcome.IsSaved && ReferenceEquals(outcome.Item, item));

    /// <summary>The form of an item: as typed when it comes back, else as stored.</summary>
    public ItemForm FormOf(Item item)
    {
        var passage = PassagesInPlace.Find(Publication, item.Guidance, Language);
        var revision = Outcomes.FirstOrDefault(outcome => ReferenceEquals(outcome.Item, item))?.Revision;
        return _posted.TryGetValue(item.Id, out var posted)
            ? new(item, Filled, posted.Values, revision ?? posted.BaseRevision, passage)
            : new(item, Filled, PostedValues.Of(AnswerTo(item.Id)), Math.Max(revision ?? 0, Stored(item.Id)?.Revision ?? 0), passage);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var form = PostedForm.Read(Request.Form, Shown);
        var items = form.Items.Select(posted => RowEdits.Apply(posted, form.Edit)).ToImmutableArray();
        return items.IsEmpty ? BadRequest() : await SaveAsync(items, AddressAfter(form), cancellationToken);
    }

    /// <summary>Saves the items, and answers as the form or the script asks.</summary>
    /// <param name="next">Where the person goes once everything is saved.</param>
    protected async Task<IActionResult> SaveAsync(ImmutableArray<PostedItem> items, string next, CancellationToken cancellationToken)
    {
        var outcomes = ImmutableArray.CreateBuilder<SaveOutcome>();
        foreach (var posted in items)
            outcomes.Add(await saving.SaveAsync(this, posted, cancellationToken));
        Outcomes = outcomes.ToImmutable();

        if (SaveReplies.IsAskedFor(Request))
            return replies.Of(Outcomes[0], this);
        if (Outcomes.All(outcome => outcome.IsSaved))
            return LocalRedirect(next);

        await PrepareAsync(cancellationToken);
        return ShowAgain(items);
    }

    /// <summary>Loads what the page shows beside the forms, before it is shown again.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Where the person goes once everything is saved.</summary>
    protected abstract string AddressAfter(PostedForm form);

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult ShowAgain(ImmutableArray<PostedItem> items)
    {
        var refused = Outcomes.Where(outcome => !outcome.IsSaved).ToArray();
        _posted = items.Where(posted => OutcomeOf(posted.Item) is not null).ToDictionary(posted => posted.Item.Id, StringComparer.Ordinal);
        // What else was read from the request is none of the person's making, and has no words of ours.
        ModelState.Clear();
        foreach (var (field, problem) in refused.SelectMany(outcome => outcome.Problems))
            ModelState.AddModelError(field, problem);
        FormOrder.Set(ViewData, Shown.SelectMany(item => FormOf(item).FieldNames));
        Response.StatusCode = refused[0].StatusCode;
        return Page();
    }
}
