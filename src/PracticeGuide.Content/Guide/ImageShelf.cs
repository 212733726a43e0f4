using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>The images that stand beside pages, and which of them pages show. Any number of threads may take from it.</summary>
internal sealed class ImageShelf(IEnumerable<ContentFile> images)
{
    /// <summary>Enough digits that no two images of a folder share them.</summary>
    private const int HashDigits = 16;

    private readonly FrozenDictionary<string, ContentFile> _files = images.ToFrozenDictionary(image => image.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ContentImage> _used = new(StringComparer.Ordinal);

    /// <summary>The images that pages show, by address: the same bytes under the same name are one.</summary>
    public ImmutableArray<ContentImage> Used =>
        [.. _used.Values.DistinctBy(image => image.Address).OrderBy(image => image.Address, StringComparer.Ordinal)];

    /// <summary>The image at a path from the content folder, or null where there is none that can be read.</summary>
    public ContentImage? Take(string path) => _files.TryGetValue(path, out var file) && file.Bytes is not null ? _used.GetOrAdd(path, _ => Read(file)) : null;

    /// <summary>The names of the images in a folder.</summary>
    public IEnumerable<string> NamesIn(string folder) =>
        _files.Values.Where(file => string.Equals(file.Folder, folder, StringComparison.Ordinal)).Select(file => file.Name);

    /// <summary>Warns of the images that cannot be read, and of those that no page shows.</summary>
    public void WarnOfUnused(DiagnosticBag bag)
    {
        foreach (var file in _files.Values.Where(file => !_used.ContainsKey(file.Path)))
            bag.For(file.Path).Warning(Place.Start, file.Problem?.Message ?? $"No page shows this image: write ![what it shows]({file.Name}) in a page beside it, or remove it.");
    }

    private static ContentImage Read(ContentFile file)
    {
        var hash = file.Hash[..HashDigits];
        return new ContentImage(Addresses.Image(hash, file.Name), FileKinds.ImageType(file.Path)!, hash, file.Bytes);
    }
}
