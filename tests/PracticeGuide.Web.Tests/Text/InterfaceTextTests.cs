namespace PracticeGuide.Web.Tests.Text;

/// <summary>No text of the interface is missing, idle or out of step in the other language.</summary>
public sealed class InterfaceTextTests
{
    private static readonly string[] KnownExpressions = ["ToolNames.Of(", "ResultNames.Of(", "ResultNames.Plural(", "FieldNames.Of(", "MisfitTexts.Of(", "WorksheetGroupIds.Name("];

    [Fact]
    public void The_texts_are_found()
    {
        Assert.InRange(InterfaceTexts.Shown.Length, 150, 1000);
        Assert.Contains(InterfaceTexts.Shown, shown => shown.File.EndsWith(".cshtml", StringComparison.Ordinal));
        Assert.Contains(InterfaceTexts.Shown, shown => shown.File.EndsWith(".cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_is_written_out_where_it_is_shown()
    {
        Assert.Empty(InterfaceTexts.Shown.Where(shown => shown.Text.Length == 0 || shown.Text.AsSpan().ContainsAny("@<>")));
        Assert.Empty(InterfaceTexts.AskedForByExpression.Where(asked => !KnownExpressions.Any(known => asked.Expression.StartsWith(known, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_text_that_is_shown_has_its_French()
    {
        var french = InterfaceTexts.French.Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(InterfaceTexts.Shown.Where(shown => !french.Contains(shown.Text)));
        Assert.Empty(InterfaceTexts.French.Where(entry => string.IsNullOrWhiteSpace(entry.French)));
    }

    [Fact]
    public void Every_French_text_is_shown_somewhere()
    {
        var shown = InterfaceTexts.Shown.Select(text => text.Text).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(InterfaceTexts.French.Where(entry => !shown.Contains(entry.Text)));
    }

    [Fact]
    public void No_text_is_translated_twice()
    {
        Assert.Empty(InterfaceTexts.French.GroupBy(entry => entry.Text, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Both_languages_leave_the_same_places_open()
    {
        Assert.Empty(InterfaceTexts.French.Where(entry => !InterfaceTexts.Places(entry.Text).SequenceEqual(InterfaceTexts.Places(entry.French))));
    }
}
