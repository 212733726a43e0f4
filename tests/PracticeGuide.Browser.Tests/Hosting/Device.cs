using Microsoft.Playwright;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>What a person reads the site on.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Scale">Device pixels to a CSS pixel: 2 also stands for a page zoomed to 200 %.</param>
/// <param name="KeepsPages">
/// Whether the browser may keep pages for reading without a connection. Only tests about that allow it: elsewhere each page is to come from
/// the site, as it is now.
/// </param>
public sealed record Device(int Width, int Height, float Scale = 1, bool Touch = false, bool JavaScript = true, bool Dark = false, bool KeepsPages = false)
{
    public static readonly Device Desktop = new(1280, 900);

    public static readonly Device Phone = new(375, 812, Scale: 2, Touch: true);

    /// <summary>The narrowest that WCAG 1.4.10 asks for.</summary>
    public static readonly Device Narrowest = new(320, 640, Touch: true);

    /// <summary>A desktop window of 1280 × 900 whose page is zoomed to 200 %.</summary>
    public static readonly Device Zoomed = new(640, 450, Scale: 2);

    internal BrowserNewContextOptions Options(Uri baseAddress, string locale) => new()
    {
        BaseURL = baseAddress.ToString(),
        Locale = locale,
        TimezoneId = "America/Toronto",
        ViewportSize = new() { Width = Width, Height = Height },
        DeviceScaleFactor = Scale,
        IsMobile = Touch,
        HasTouch = Touch,
        JavaScriptEnabled = JavaScript,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        ServiceWorkers = KeepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
    };
}
