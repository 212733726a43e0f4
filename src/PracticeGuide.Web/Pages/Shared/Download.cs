using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PracticeGuide.Web.Export;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>Answers a request with a file to keep.</summary>
public static class Download
{
    /// <param name="title">What the file is named after.</param>
    /// <param name="extension">Without the point.</param>
    public static FileContentResult Of(PageModel page, byte[] bytes, string mediaType, string title, string extension)
    {
        page.Response.Headers.ContentDisposition = FileNames.Disposition(FileNames.Of(title, extension));
        return new(bytes, mediaType);
    }
}
