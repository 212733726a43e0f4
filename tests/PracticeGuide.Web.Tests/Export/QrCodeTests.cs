using PracticeGuide.Web.Export.QrCodes;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>An address as a square code.</summary>
public sealed class QrCodeTests
{
    [Fact]
    public void A_code_has_a_quiet_zone_and_the_three_marks_a_camera_looks_for()
    {
        var code = QrDrawing.Of("https://example.org/en/join/abcdefghijklmnopqrstuv")!;

        var size = code.Size;
        Assert.Equal(0, (size - 8 - 17) % 4);
        Assert.StartsWith("M4 4h7v1h-7z", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M{size - 11} 4h7v1h-7z", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M4 {size - 11}h7v1h-7z", code.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_address_is_always_the_same_drawing_and_another_is_another()
    {
        Assert.Equal(QrDrawing.Of("https://example.org/a"), QrDrawing.Of("https://example.org/a"));
        Assert.NotEqual(QrDrawing.Of("https://example.org/a"), QrDrawing.Of("https://example.org/b"));
    }

    [Fact]
    public void An_address_that_no_code_can_hold_has_none() => Assert.Null(QrDrawing.Of($"https://example.org/{new string('x', 5000)}"));
}
