using Microsoft.Playwright;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>Measures a page as it stands in its window.</summary>
internal static class Layout
{
    /// <summary>
    /// The page and the elements that reach beyond the window, when it scrolls sideways. The window is as wide as the root element: on a
    /// phone <c>innerWidth</c> grows with a page that is too wide.
    /// </summary>
    private const string Overflowing = """
        () => {
          const width = document.documentElement.clientWidth;
          return document.scrollingElement.scrollWidth <= width ? [] :
            [`page ${document.scrollingElement.scrollWidth} wide in ${width}`, ...[...document.body.querySelectorAll("*")]
              .filter(element => element.getBoundingClientRect().right > width + 0.5)
              .map(element => `${element.tagName} ${element.className} reaches ${Math.round(element.getBoundingClientRect().right)} in ${width}`)];
        }
        """;

    /// <summary>
    /// Everything that can be touched and is too small. A link in the middle of a sentence may be as high as its line; a link whose area is
    /// stretched over a card, and a radio button or a checkbox in its label, count as large as these.
    /// </summary>
    private const string TooSmall = """
        () => {
          const main = ".button, .choice, .site-nav a, .language-link, .brand, .step-list li a, summary, textarea, input:not([type=radio], [type=checkbox])";
          const inSentence = element => getComputedStyle(element).display === "inline"
            && [...element.parentElement.childNodes].some(node => node !== element && node.textContent.replace(/[\s·›:]/g, "") !== "");
          const area = element => {
            const label = element.matches("[type=radio], [type=checkbox]") ? element.closest("label") : null;
            const stretched = getComputedStyle(element, "::after").position === "absolute" ? element.offsetParent : null;
            const { width, height } = (label ?? stretched ?? element).getBoundingClientRect();
            return { width, height };
          };
          return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, summary, label.choice")]
            .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".visually-hidden"))
            .filter(element => !inSentence(element))
            .map(element => ({ element, least: element.matches(main) ? 44 : 24, ...area(element) }))
            .filter(({ least, width, height }) => height < least - 0.01 || width < 24)
            .map(({ element, least, width, height }) =>
              `${element.tagName} ${element.className} “${(element.textContent || element.name).trim().slice(0, 40)}” is ${width.toFixed(1)} × ${height.toFixed(1)} at ${innerWidth}, least ${least}`);
        }
        """;

    /// <summary>A line for each thing that does not fit; empty when the page does not scroll sideways (WCAG 1.4.10, 1.4.4).</summary>
    public static async Task<string> OverflowAsync(IPage page) => string.Join('\n', await page.EvaluateAsync<string[]>(Overflowing));

    /// <summary>A line for each thing too small to touch: below 24 pixels (WCAG 2.5.8), or 44 for what matters most.</summary>
    public static async Task<string> SmallAsync(IPage page) => string.Join('\n', await page.EvaluateAsync<string[]>(TooSmall));
}
