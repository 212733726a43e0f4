using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>What <c>guide/</c> holds by the names of its folders and files, known before any of them is read.</summary>
internal sealed record GuideNames(IReadOnlySet<string> AudienceIds, IReadOnlySet<string> PageIds)
{
    /// <summary>The key <c>audience</c>; one that has no folder is reported.</summary>
    public string ReadAudience(MappingReader keys)
    {
        var id = keys.Text("audience");
        if (id.Length > 0 && !AudienceIds.Contains(id))
            keys.Report.Error(keys.PlaceOf("audience"), $"There is no audience “{id}” in guide/.{Nearest.Suggestion(id, AudienceIds)}");
        return id;
    }

    /// <summary>What is wrong with a page named as one of an audience, or null.</summary>
    public string? Mistake(string pageId, string audienceId)
    {
        var ofAudience = PageIds.Where(id => id.StartsWith($"{audienceId}/", StringComparison.Ordinal));
        if (!PageIds.Contains(pageId))
            return $"There is no page “{pageId}”.{Nearest.Suggestion(pageId, AudienceIds.Contains(audienceId) ? ofAudience : PageIds)}";
        return ofAudience.Contains(pageId, StringComparer.Ordinal) || !AudienceIds.Contains(audienceId)
            ? null
            : $"The page “{pageId}” is not one of “{audienceId}”.";
    }
}
