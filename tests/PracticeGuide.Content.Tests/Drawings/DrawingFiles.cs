namespace PracticeGuide.Content.Tests.Drawings;

/// <summary>A small drawing of each layout.</summary>
internal static class DrawingFiles
{
    private const string Head = """
        title: { en: "Name & all", fr: "Nom et tout" }
        description: { en: "What it shows.", fr: "Ce qu’on y voit." }

        """;

    public static readonly string Puzzle = $"layout: puzzle\n{Head}pieces:\n{string.Concat(Enumerable.Range(1, 9).Select(Label))}";

    public static readonly string Actors =
        $"layout: actors\n{Head}note: {{ en: \"Ours.\", fr: \"De nous.\" }}\ncentre: {{ en: \"Middle\", fr: \"Milieu\" }}\nties:\n{Label(1)}{Text("in groups")}{Label(2)}pieces:\n"
        + $"{Label(3)}{Text("manages")}    guidance: partners/start#goals\n{string.Concat(Enumerable.Range(4, 4).Select(Label))}";

    public static readonly string Dimensions =
        $"layout: dimensions\n{Head}centre: {{ en: \"Middle\", fr: \"Milieu\" }}\npieces:\n{string.Concat(Enumerable.Range(1, 4).Select(Label))}";

    public static readonly string Thresholds =
        $"layout: thresholds\n{Head}pieces:\n{string.Concat(Enumerable.Range(1, 3).Select(number => Label(number) + Text($"{number} years")))}";

    public static readonly string Styles = $"""
        layout: styles
        {Head}pieces:
        {Label(1)}    guidance: partners/example
        {Label(2)}pairs:
          - aspect: {Both("Time")}
            first: {Both("long <b>")}
            second: {Both("short")}
          - aspect: {Both("Place")}
            first: {Both("here")}
            second: {Both("there")}

        """;

    public static IEnumerable<(string Layout, string Text)> All =>
        [("puzzle", Puzzle), ("actors", Actors), ("dimensions", Dimensions), ("thresholds", Thresholds), ("styles", Styles)];

    private static string Both(string words) => $"{{ en: \"{words}\", fr: \"{words}\" }}";

    private static string Label(int number) => $"  - label: {Both($"Part {number}")}\n";

    private static string Text(string words) => $"    text: {Both(words)}\n";
}
