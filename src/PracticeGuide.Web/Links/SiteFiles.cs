using Microsoft.AspNetCore.Components;

namespace PracticeGuide.Web.Links;

/// <summary>Addresses of scripts and styles that a script brings later; those that a page links itself are the framework's to write.</summary>
public static class SiteFiles
{
    /// <param name="context">A request that a page answers.</param>
    /// <param name="file">The file's place below <c>wwwroot</c>: <c>js/search-box.js</c>.</param>
    /// <returns>With the fingerprint of what is in it.</returns>
    public static string Address(HttpContext context, string file) =>
        $"/{context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file] ?? file}";
}
