using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PracticeGuide.Content.Yaml;

/// <summary>
/// Reads a YAML text into nodes that know their places. It builds them from the parser's events rather than from YamlDotNet's own
/// representation, which stops at the first duplicate key, follows aliases and has no limit to its depth.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The formats here need eight levels.</summary>
    private const int MaximumDepth = 32;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly FileReport _report;

    private YamlReader(string text, FileReport report)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        _report = report;
    }

    /// <returns>The document's keys, or null when there are none or it cannot be read; a diagnostic says why.</returns>
    public static YamlMapping? Read(string text, FileReport report)
    {
        var reader = new YamlReader(text, report);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            report.Error(PlaceOf(exception.Start), $"The YAML cannot be read: {exception.Message}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The scanner lets these out of some texts it does not expect, such as a list that is opened and never closed.
            report.Error(PlaceOf(reader._scanner.CurrentPosition), "The YAML cannot be read: something above is not closed, or stands where it cannot.");
        }

        return null;
    }

    private YamlMapping? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _report.Error(Place.Start, "There is nothing here: keys are expected.");
            return null;
        }

        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
            _report.Error(PlaceOf(second.Start), "A second document begins here: a file holds one.");
        if (root is YamlMapping mapping)
            return mapping;

        _report.Error(root.Place, $"This is {root.What}; keys are expected.");
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _report.Error(PlaceOf(alias.Start), $"Aliases (*{alias.Value}) are not read: write it out.");
            return new YamlText(PlaceOf(alias.Start), "", IsPlain: true);
        }

        var start = _parser.Accept<NodeEvent>(out var node) ? node : throw Unexpected();
        var place = PlaceOf(start.Start);
        if (depth > MaximumDepth)
            throw new YamlException(start.Start, start.End, $"more than {MaximumDepth} levels stand one in the other.");
        if (!start.Anchor.IsEmpty)
            _report.Error(place, $"Anchors (&{start.Anchor.Value}) are not read: remove it.");
        if (!start.Tag.IsEmpty)
            _report.Error(place, $"Tags ({start.Tag}) are not read: remove it.");

        _parser.MoveNext();
        return start switch
        {
            Scalar scalar => new YamlText(place, scalar.Value, scalar.Style == ScalarStyle.Plain) { Lead = Lead(scalar.Style) },
            SequenceStart => ReadList(place, depth),
            MappingStart => ReadMapping(place, depth),
            _ => throw Unexpected(),
        };
    }

    private static int? Lead(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => 1,
        ScalarStyle.Literal or ScalarStyle.Folded => null,
        _ => 0,
    };

    private YamlList ReadList(Place place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new YamlList(place, items.ToImmutable());
    }

    private YamlMapping ReadMapping(Place place, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlText text)
                _report.Error(key.Place, $"A key is a word; this is {key.What}.");
            else if (keys.Add(text.Value))
                entries.Add(new YamlEntry(text.Value, key.Place, value));
            else
                _report.Error(key.Place, $"The key “{text.Value}” stands here twice.");
        }

        return new YamlMapping(place, entries.ToImmutable());
    }

    private YamlException Unexpected() =>
        new(_parser.Current?.Start ?? Mark.Empty, _parser.Current?.End ?? Mark.Empty, "a text, a list or keys are expected.");

    private static Place PlaceOf(in Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
