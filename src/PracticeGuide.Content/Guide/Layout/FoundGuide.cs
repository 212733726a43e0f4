using System.Collections.Immutable;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide.Layout;

/// <summary>An audience: a folder of pages.</summary>
/// <param name="Id">The folder's name; made of it where that is no id.</param>
/// <param name="Folder">The folder's name, empty for the pages at the top.</param>
/// <param name="Path">Where its <c>audience.yml</c> is or would be.</param>
/// <param name="IsPlain">Whether nothing in it was written for this site: then it needs no <c>audience.yml</c>.</param>
internal sealed record FoundAudience(string Id, string Folder, string Path, ContentFile? File, bool IsPlain);

/// <summary>A page and its file in each language, at least one.</summary>
/// <param name="IsPlain">Whether it is plain Markdown, not written for this site.</param>
/// <param name="Place">Where it stands among the pages of its audience by the names of the files, from 0.</param>
internal sealed record FoundPage(string Id, string AudienceId, PageName Name, ByLanguage<ContentFile?> Files, bool IsPlain, int Place)
{
    /// <summary>The last part of <see cref="Id"/>.</summary>
    public string ShortId => Id[(AudienceId.Length + 1)..];
}

/// <summary>What the content folder holds of pages, by the names of its files.</summary>
/// <param name="Images">The image files that pages may show.</param>
/// <param name="Root">The folder that pages begin at: <c>guide</c>, or empty where the content folder itself is one of pages.</param>
internal sealed record FoundGuide(
    ImmutableArray<FoundAudience> Audiences, ImmutableArray<FoundPage> Pages, ImmutableArray<ContentFile> Images, string Root);
