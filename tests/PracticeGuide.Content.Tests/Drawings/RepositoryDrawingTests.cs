using System.Collections.Frozen;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Tools;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Drawings;

/// <summary>The drawings of the repository, each in each language.</summary>
public sealed class RepositoryDrawingTests
{
    private static readonly IReadOnlyDictionary<string, Drawing?> Drawings = Read();

    public static TheoryData<string, string> Each => [.. from id in Drawings.Keys from language in Language.All select new TheoryDataRow<string, string>(id, language.Code)];

    [Fact]
    public void All_five_are_there_one_of_each_layout()
    {
        Assert.Equal(["advisory-program", "four-dimensions", "mentoring-time", "practices-map", "two-styles"], Drawings.Keys);
        Assert.Equal(
            DrawingLayout.All.Select(layout => layout.Id).Order(StringComparer.Ordinal),
            Drawings.Values.Select(drawing => drawing?.LayoutId).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Each))]
    public void No_line_is_wider_than_its_place_and_no_block_higher(string id, string code)
    {
        var texts = Scene(id, code).Parts.SelectMany(part => part.Texts).ToArray();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.InRange(text.Height, 1, text.Box.Height));
        Assert.All(texts, text => Assert.All(text.Lines, line => Assert.InRange(line.Width, 1, text.Box.Width)));
    }

    [Theory, MemberData(nameof(Each))]
    public void Every_place_for_words_is_inside_the_drawing_and_none_is_over_another(string id, string code)
    {
        var scene = Scene(id, code);
        var boxes = scene.Parts.SelectMany(part => part.Texts).Select(text => text.Box).ToArray();

        Assert.All(boxes, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= Content.Drawings.Scene.Width && box.Y + box.Height <= scene.Height));
        Assert.Empty(from one in boxes from other in boxes where one != other && Overlap(one, other) select (one, other));
    }

    [Theory, MemberData(nameof(Each))]
    public void Letters_are_large_enough_to_read_on_a_phone(string id, string code) =>
        Assert.All(Scene(id, code).Parts.SelectMany(part => part.Texts).SelectMany(text => text.Lines), line => Assert.InRange(line.Words.Style.Size, 12, 16));

    private static bool Overlap(Box one, Box other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static Scene Scene(string id, string code)
    {
        Assert.True(Language.TryParse(code, out var language));
        var drawing = Drawings[id];
        Assert.NotNull(drawing);
        return DrawingLayout.All.Single(layout => layout.Id == drawing.LayoutId).Draw(drawing, language);
    }

    /// <summary>Where links lead is for the test of the whole folder: here no page is known, and what is said of that is not looked at.</summary>
    private static IReadOnlyDictionary<string, Drawing?> Read()
    {
        var bag = new DiagnosticBag();
        var files = ContentFolderReader.Read(RepositoryRoot.Combine("content"), bag)!;
        var nowhere = new GuidanceReader(new PageDestinations(FrozenDictionary<string, PageDestination>.Empty));
        return DrawingsReader.Read(files.In("drawings"), nowhere, bag).ById;
    }
}
