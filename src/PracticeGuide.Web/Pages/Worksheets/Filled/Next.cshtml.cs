using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Stages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Takes a worksheet on to its next stage, with a signature where one is asked for, or back to the stage before with a reason.</summary>
public sealed class NextModel(Publisher publisher, PracticeGuideContext db, StageService stages, IStringLocalizer<Texts> text) : WorksheetPage(publisher)
{
    /// <summary>The name it is signed with.</summary>
    [BindProperty]
    public string? SignedName { get; set; }

    /// <summary>Why it is taken back.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The stage the page was drawn in; what is pressed after the worksheet has moved moves it no further.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>What the worksheet held when the page was drawn; see <see cref="ReadStamp"/>.</summary>
    [BindProperty]
    public string? Read { get; set; }

    /// <summary>Made by the page, so that a repeated request changes nothing twice.</summary>
    [BindProperty]
    public string? Operation { get; set; }

    /// <summary>What was written after the person had read the worksheet, the last first; nothing was signed or moved for that.</summary>
    public ImmutableArray<Answer> Since { get; private set; } = [];

    /// <summary>Every move so far, the last first.</summary>
    public ImmutableArray<StageChange> Moves { get; private set; } = [];

    /// <summary>The signature that going on gives, or null.</summary>
    public SignatureItem? Signature => Workflow.Stage?.Advance?.SignatureId is { } id ? Tool.FindItem(id) as SignatureItem : null;

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.NextStage(language, Worksheet.Id));

    internal override bool Find(RouteValueDictionary address) => !Tool.Stages.IsEmpty;

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        SignedName = Part.Name;
        Read = ReadStamp.Of(this, newer: []);
        return LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsDrawnNow() || Workflow.Next is not { } next)
            return await RefuseAsync("main", text["The worksheet has moved on meanwhile. Look at where it stands now."], StatusCodes.Status409Conflict, cancellationToken);
        if (!Workflow.MayAdvance(RoleIds))
            return await RefuseAsync("main", text["This is for someone else to do."], StatusCodes.Status403Forbidden, cancellationToken);
        if (!NextStep.Missing.IsEmpty)
            return await RefuseAsync("main", text["Something is still missing; see below."], StatusCodes.Status400BadRequest, cancellationToken);

        if (Signature is not null)
        {
            SignedName = ShortText.Check(ModelState, nameof(SignedName), SignedName, WorksheetLimits.PersonName, text);
            if (SignedName is null)
                ModelState.AddModelError(nameof(SignedName), text["Write your name to sign."]);
            if (!ModelState.IsValid)
                return await ShowAgainAsync(StatusCodes.Status400BadRequest, cancellationToken);
        }

        var result = await stages.AdvanceAsync(new()
        {
            OperationId = OperationId,
            WorksheetId = Worksheet.Id,
            FromStageId = Workflow.Stage!.Id,
            ToStageId = next.Id,
            PersonId = Part.PersonId,
            PersonName = Part.Name,
            RoleId = ActingRole(Workflow.AdvancerIds),
            Read = ReadStamp.Read(Read, this),
            KeepsSnapshot = Workflow.Stage.Advance!.KeepsSnapshot,
            Signature = Signature is null ? null : new(Signature.Id, SignedName!),
        }, cancellationToken);
        return await AnswerAsync(result, cancellationToken);
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken)
    {
        if (!IsDrawnNow() || Workflow.Previous is not { } previous)
            return await RefuseAsync("main", text["The worksheet has moved on meanwhile. Look at where it stands now."], StatusCodes.Status409Conflict, cancellationToken);
        if (!Workflow.MayReopen(RoleIds))
            return await RefuseAsync("main", text["This is for someone else to do."], StatusCodes.Status403Forbidden, cancellationToken);

        Reason = LongText.Check(ModelState, nameof(Reason), Reason, WorksheetLimits.Reason, text);
        if (Reason is null)
            ModelState.AddModelError(nameof(Reason), text["Say why: the reason is kept with the worksheet."]);
        if (!ModelState.IsValid)
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, cancellationToken);

        var result = await stages.ReopenAsync(new()
        {
            OperationId = OperationId,
            WorksheetId = Worksheet.Id,
            FromStageId = Workflow.Stage!.Id,
            ToStageId = previous.Id,
            PersonId = Part.PersonId,
            PersonName = Part.Name,
            RoleId = ActingRole(Workflow.Stage.ReopenIds),
            Reason = Reason!,
        }, cancellationToken);
        return await AnswerAsync(result, cancellationToken);
    }

    private Guid OperationId => Guid.TryParse(Operation, out var id) ? id : Guid.CreateVersion7();

    private bool IsDrawnNow() => string.Equals(From, Workflow.Stage?.Id, StringComparison.Ordinal);

    // Of several roles, the one that lets the person do this.
    private string ActingRole(ImmutableArray<string> allowed) => RoleIds.FirstOrDefault(id => allowed.IsEmpty || allowed.Contains(id)) ?? Part.RoleId;

    private async Task<IActionResult> AnswerAsync(StageResult result, CancellationToken cancellationToken) => result switch
    {
        StageResult.Moved => LocalRedirect(SiteLinks.Worksheet(Language, Worksheet.Id)),
        StageResult.Gone => NotFound(),
        StageResult.ReadBefore since => await ShowSinceAsync(since, cancellationToken),
        _ => await RefuseAsync("main", text["The worksheet has moved on meanwhile. Look at where it stands now."], StatusCodes.Status409Conflict, cancellationToken),
    };

    /// <summary>Names what was written, and takes all of that for read: whoever presses once more has it before them.</summary>
    private Task<IActionResult> ShowSinceAsync(StageResult.ReadBefore since, CancellationToken cancellationToken)
    {
        Since = since.Answers;
        Read = ReadStamp.Of(this, Since);
        return RefuseAsync(
            Since.IsEmpty ? "main" : "since",
            Since.IsEmpty
                ? text["The worksheet has gone over to another version of its tool meanwhile. Nothing was signed or moved: read it again before you go on."]
                : text["The worksheet was changed after you had opened this page. Nothing was signed or moved: read below what changed before you go on."],
            StatusCodes.Status409Conflict,
            cancellationToken);
    }

    private Task<IActionResult> RefuseAsync(string field, string problem, int statusCode, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, problem);
        return ShowAgainAsync(statusCode, cancellationToken);
    }

    private async Task<IActionResult> ShowAgainAsync(int statusCode, CancellationToken cancellationToken)
    {
        Response.StatusCode = statusCode;
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Moves = [.. await db.StageChanges.OfWorksheet(Worksheet.Id).AsNoTracking().ToListAsync(cancellationToken)];
}
