using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Export.Files;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets;

/// <summary>Makes a worksheet of a file that was exported from a site like this one.</summary>
public sealed class ImportModel(Publisher publisher, PracticeGuideContext db, WorksheetService worksheets, WorksheetImports imports, ImportTexts texts) : SitePage(publisher)
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>New for each form, so that one sent twice makes one worksheet.</summary>
    [BindProperty]
    public Guid Operation { get; set; }

    /// <summary>The worksheet that was made, where something of the file is to be told; null before.</summary>
    public Guid? MadeId { get; private set; }

    /// <summary>What was kept aside, one line each.</summary>
    public ImmutableArray<string> SetAside { get; private set; } = [];

    public override ByLanguage<string> Address { get; } = ByLanguage.Create(ExportLinks.Import);

    public void OnGet()
    {
        Response.Headers.CacheControl = Caching.Never;
        Operation = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = Caching.Never;
        var (plan, problem) = await ReadAsync(cancellationToken);
        if (plan is null)
        {
            ModelState.AddModelError(nameof(Upload), texts.Of(problem!));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var personId = await HttpContext.EnsurePersonAsync(db, worksheets, null, cancellationToken);
        var operation = Operation == Guid.Empty ? Guid.CreateVersion7() : Operation;
        MadeId = await imports.KeepAsync(plan, personId, operation, cancellationToken);
        SetAside = [.. plan.SetAside.SelectMany(aside => texts.Of(aside, plan.Tool, Language)), .. texts.Remarks(plan)];
        return SetAside.IsEmpty ? LocalRedirect(SiteLinks.Worksheet(Language, MadeId.Value)) : Page();
    }

    private async Task<(ImportPlan? Plan, ImportProblem? Problem)> ReadAsync(CancellationToken cancellationToken)
    {
        if (Upload is null)
            return (null, new(ImportProblemKind.NoFile));
        if (Upload.Length > FileReader.MostBytes)
            return (null, new(ImportProblemKind.TooLarge));

        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes, cancellationToken);
        return FileReader.Read(bytes.ToArray()) switch
        {
            { File: { } file } => ImportPlan.Of(file, Publication.Library),
            var reading => (null, reading.Problem),
        };
    }
}
