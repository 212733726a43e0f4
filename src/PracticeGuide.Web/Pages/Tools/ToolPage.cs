using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PracticeGuide.Content.Tools;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Tools;

/// <summary>A page about the one tool its address names; an unknown name is answered 404 before the handler runs.</summary>
public abstract class ToolPage(Publisher publisher) : SitePage(publisher)
{
    public Tool Tool { get; private set; } = null!;

    public override bool Listed => true;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Publication.Library.FindTool(Language, (string?)context.RouteData.Values["tool"]) is { } tool)
            Tool = tool;
        else
            context.Result = new NotFoundResult();
    }
}
