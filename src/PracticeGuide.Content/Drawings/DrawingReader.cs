using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Drawings;

/// <summary>Reads one file of <c>drawings/</c>, and makes sure that its words fit where the layout puts them.</summary>
internal sealed class DrawingReader
{
    private static readonly string[] CommonKeys = ["layout", "title", "description", "note", "pieces"];

    private readonly GuidanceReader _guidance;
    private readonly FileReport _report;
    private readonly MappingReader _keys;
    private readonly DrawingLayout? _layout;

    /// <summary>Where words stand that have a place in the drawing, by the words themselves: the same may stand twice.</summary>
    private readonly Dictionary<object, Place> _places = new(ReferenceEqualityComparer.Instance);

    private DrawingReader(YamlMapping root, FileReport report, GuidanceReader guidance)
    {
        (_guidance, _report) = (guidance, report);
        // Without a layout it is not known which keys belong there, so none of them is reported.
        var id = (root.Find("layout")?.Value as YamlText)?.Value.Trim();
        _layout = DrawingLayout.All.FirstOrDefault(layout => string.Equals(layout.Id, id, StringComparison.Ordinal));
        string[] own =
        [
            .. _layout is { HasCentre: false } ? (string[])[] : ["centre"],
            .. _layout is { Ties.Most: 0 } ? (string[])[] : ["ties"],
            .. _layout is { Pairs.Most: 0 } ? (string[])[] : ["pairs"],
        ];
        _keys = new MappingReader(root, report, [.. CommonKeys, .. own]);
    }

    /// <returns>Null when the file cannot be read or its words cannot be laid out; a diagnostic says why.</returns>
    public static Drawing? Read(ContentFile file, FileReport report, GuidanceReader guidance) =>
        YamlFile.Read(file, report) is { } root ? new DrawingReader(root, report, guidance).Read(Path.GetFileNameWithoutExtension(file.Path)) : null;

    private Drawing? Read(string id)
    {
        var layoutId = _keys.Text("layout");
        if (_layout is null && layoutId.Length > 0)
        {
            var ids = DrawingLayout.All.Select(layout => layout.Id).ToArray();
            _report.Error(
                _keys.PlaceOf("layout"), $"There is no layout “{layoutId}”; the layouts are: {string.Join(", ", ids)}.{Nearest.Suggestion(layoutId, ids)}");
        }

        var drawing = new Drawing
        {
            Id = id,
            LayoutId = layoutId,
            Title = _keys.Bilingual("title"),
            Description = _keys.Bilingual("description"),
            Note = _keys.OptionalBilingual("note"),
            Centre = _layout is { HasCentre: true } ? ReadWords(_keys, "centre") : null,
            Pieces = [.. _keys.Mappings("pieces", mayBeEmpty: true).Select(ReadPiece)],
            Ties = _layout is { Ties.Most: > 0 } ? [.. _keys.Mappings("ties", mayBeEmpty: true).Select(ReadPiece)] : [],
            Pairs = _layout is { Pairs.Most: > 0 } ? [.. _keys.Mappings("pairs", mayBeEmpty: true).Select(ReadPair)] : [],
        };
        return _layout is not null && HasRightNumbers(drawing, _layout) && Fits(drawing, _layout) ? drawing : null;
    }

    private ByLanguage<string> ReadWords(MappingReader keys, string key)
    {
        var words = keys.Bilingual(key);
        _places[words] = keys.PlaceOf(key);
        return words;
    }

    private DrawingPiece ReadPiece(YamlMapping mapping)
    {
        var keys = new MappingReader(mapping, _report, _layout is { HasTexts: false } ? ["label", "guidance"] : ["label", "text", "guidance"]);
        return new DrawingPiece(ReadWords(keys, "label"), keys.Has("text") ? ReadWords(keys, "text") : null, _guidance.ReadOne(keys, sectionsOnly: false));
    }

    private DrawingPair ReadPair(YamlMapping mapping)
    {
        var keys = new MappingReader(mapping, _report, "aspect", "first", "second");
        return new DrawingPair(ReadWords(keys, "aspect"), ReadWords(keys, "first"), ReadWords(keys, "second"));
    }

    private bool HasRightNumbers(Drawing drawing, DrawingLayout layout)
    {
        // All three are looked at, so that one run shows the mistakes of each.
        var right = Allows("pieces", layout.Pieces, drawing.Pieces.Length);
        right &= Allows("ties", layout.Ties, drawing.Ties.Length);
        return Allows("pairs", layout.Pairs, drawing.Pairs.Length) && right;

        bool Allows(string key, Count count, int number)
        {
            var allowed = count.Allows(number);
            // A key that is missing has been reported as that.
            if (!allowed && _keys.Has(key))
                _report.Error(_keys.PlaceOf(key), $"The layout “{layout.Id}” has {count} {key}; here {(number == 1 ? "is" : "are")} {number}.");
            return allowed;
        }
    }

    private bool Fits(Drawing drawing, DrawingLayout layout)
    {
        var misfits = Language.All.SelectMany(language => layout.Draw(drawing, language).Misfits.Select(words => (words, language))).ToImmutableArray();
        foreach (var (words, language) in misfits)
            _report.Error(_places[words], $"These words do not fit where they are drawn in {language.Code}: shorten them.");
        return misfits.IsEmpty;
    }
}
