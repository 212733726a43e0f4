using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets.Opening;
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

        if (await OpenAsync(page, context.HttpContext) && page.Find(context.RouteData.Values))
            await next();
        else
            context.Result = new NotFoundResult();
    }

    /// <returns>False where there is nothing to open.</returns>
    private static async Task<bool> OpenAsync(WorksheetPage page, HttpContext context)
    {
        if (context.User.PersonId() is not { } personId || !Guid.TryParse(context.GetRouteValue("worksheet") as string, out var worksheetId))
            return false;

        var (db, opener, aborted) = (
            context.RequestServices.GetRequiredService<PracticeGuideContext>(), context.RequestServices.GetRequiredService<WorksheetOpener>(), context.RequestAborted);

        // Each query would open and close the connection for itself.
        await db.Database.OpenConnectionAsync(aborted);
        try
        {
            if (await opener.FindAsync(db, worksheetId, personId, aborted) is not { } worksheet
                || page.Publication.Library.FindTool(worksheet.ToolId, worksheet.ToolVersion) is not { } tool)
            {
                return false;
            }

            page.Worksheet = worksheet;
            page.Filled = FilledIn.Of(tool, worksheet.Answers, tool.Items.Any(item => item is SignatureItem) ? await opener.SignaturesAsync(db, worksheetId, aborted) : []);
            page.Workflow = Workflow.At(tool, worksheet.StageId);
            page.Part = await context.RequestServices.GetRequiredService<Parts>().FindAsync(context.Request, worksheet, tool, personId, aborted);
            return true;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
