using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Signatures;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Pages.Shared;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Loads the worksheet that the address names, for every page of this folder.</summary>
/// <remarks>
/// Answers 404 when there is no such worksheet, when it belongs to someone else (which is not told apart), and when its tool is no longer
/// published. Personal pages are never kept by a cache.
/// </remarks>
public sealed class WorksheetFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = (WorksheetPage)context.HandlerInstance;
        context.HttpContext.Response.Headers.CacheControl = Caching.Never;

        var worksheet = await FindAsync(context);
        if (worksheet is null || page.Publication.Library.FindTool(worksheet.ToolId, worksheet.ToolVersion) is not { } tool)
        {
            context.Result = new NotFoundResult();
            return;
        }

        page.Worksheet = worksheet;
        page.Filled = FilledIn.Of(tool, worksheet.Answers, await SignaturesAsync(context, worksheet.Id));
        page.Workflow = Workflow.At(tool, worksheet.StageId);
        page.Part = await Parts.FindAsync(
            Database(context), context.HttpContext.Request, worksheet, tool, context.HttpContext.User.PersonId()!.Value, context.HttpContext.RequestAborted);
        if (page.Find(context.RouteData.Values))
            await next();
        else
            context.Result = new NotFoundResult();
    }

    private static async Task<Worksheet?> FindAsync(PageHandlerExecutingContext context)
    {
        if (context.HttpContext.User.PersonId() is not { } personId
            || !Guid.TryParse(context.RouteData.Values["worksheet"] as string, out var worksheetId))
        {
            return null;
        }

        return await Database(context).Worksheets.TakenPartInBy(personId).Where(worksheet => worksheet.DeletedAt == null)
            .Include(worksheet => worksheet.Answers)
            .AsNoTracking()
            .FirstOrDefaultAsync(worksheet => worksheet.Id == worksheetId, context.HttpContext.RequestAborted);
    }

    private static async Task<IReadOnlyList<Signature>> SignaturesAsync(PageHandlerExecutingContext context, Guid worksheetId) =>
        await Database(context).Signatures.OfWorksheet(worksheetId).ThatStand().AsNoTracking().ToListAsync(context.HttpContext.RequestAborted);

    private static PracticeGuideContext Database(PageHandlerExecutingContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<PracticeGuideContext>();
}
