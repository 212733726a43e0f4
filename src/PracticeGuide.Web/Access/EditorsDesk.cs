using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Access;

/// <summary>Who may see the editors' pages, and since when a page counts as reviewed.</summary>
public sealed class EditorsDesk(SiteSettings settings, IHostEnvironment environment, Moments moments)
{
    /// <summary>A page reviewed before this day is due to be read through again.</summary>
    public DateOnly ReviewedSince => Today.AddYears(-1);

    public DateOnly Today => moments.Today;

    public bool HasDoor => Editor.HasDoor(settings, environment);

    public Task<bool> IsOpenToAsync(HttpContext context) => context.IsEditorAsync(environment);

    public Task<bool> TryOpenAsync(HttpContext context, string? key) => context.TrySignInAsEditorAsync(settings, key);
}
