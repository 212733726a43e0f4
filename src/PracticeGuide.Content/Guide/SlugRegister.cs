using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>Reports two things of one kind that would have the same address in a language.</summary>
/// <param name="what">The kind: "a page", "a tool".</param>
internal sealed class SlugRegister(string what)
{
    private readonly Dictionary<(Language, string, string), string> _files = [];

    /// <param name="within">What the slug is unique in: the audience of a page; empty where it is the whole site.</param>
    public void Add(Language language, string within, string slug, Place place, FileReport report)
    {
        if (slug.Length > 0 && !_files.TryAdd((language, within, slug), report.File))
        {
            var other = _files[(language, within, slug)];
            report.Error(place, $"The slug “{slug}” is already that of {what} in {language.Code}: {other}.");
        }
    }
}
