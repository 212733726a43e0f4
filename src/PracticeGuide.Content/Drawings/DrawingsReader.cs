using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Tools;

namespace PracticeGuide.Content.Drawings;

/// <summary>What <c>drawings/</c> holds: every drawing that has a file, by id; null where it cannot be read, so that pages that place it are not reported as well.</summary>
internal sealed record DrawingsDraft(IReadOnlyDictionary<string, Drawing?> ById)
{
    public IEnumerable<Drawing> Drawings => ById.Values.OfType<Drawing>();
}

/// <summary>Reads <c>drawings/</c>: a file for each drawing.</summary>
internal static class DrawingsReader
{
    public static DrawingsDraft Read(IEnumerable<ContentFile> files, GuidanceReader guidance, DiagnosticBag bag)
    {
        var drawings = new SortedDictionary<string, Drawing?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var report = bag.For(file.Path);
            if (file.Parts is not [_, var name] || !name.EndsWith(".yml", StringComparison.Ordinal))
            {
                report.Warning(Place.Start, "This file is not read: drawings/ holds drawings named drawing.yml.");
                continue;
            }

            var id = Path.GetFileNameWithoutExtension(name);
            if (!Kebab.Is(id))
                report.Error(Place.Start, $"The file's name is not made of {Kebab.Form}.");
            drawings[id] = DrawingReader.Read(file, report, guidance);
        }

        return new DrawingsDraft(drawings);
    }

    /// <summary>Warns of the drawings that no page shows.</summary>
    public static void WarnOfUnplaced(DrawingsDraft drawings, IReadOnlySet<string> placedIds, DiagnosticBag bag)
    {
        foreach (var drawing in drawings.Drawings.Where(drawing => !placedIds.Contains(drawing.Id)))
            bag.For($"drawings/{drawing.Id}.yml").Warning(Place.Start, $"No page shows this drawing: place it as “:::drawing {drawing.Id}”, and “:::” on the next line.");
    }
}
