using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>Goes about a page with the keyboard alone; wherever the focus is, it has to show.</summary>
internal sealed class KeyboardWalk(Visitor visitor)
{
    /// <summary>More stops than any page has.</summary>
    private const int MostStops = 150;

    /// <summary>
    /// What is wrong with how the focused element shows: no outline on it or on its label, or out of sight. A piece of a drawing has an
    /// outline of its own shape, which is thicker than any that is not focused. A date field that is focused
    /// but not to be outlined has the focus on the button inside it, which the browser outlines and no script can see.
    /// </summary>
    private const string FocusProblem = """
        () => {
          const focused = document.activeElement;
          if (focused === document.body || focused.matches("[type=date]:not(:focus-visible)")) return "";
          const piece = focused instanceof SVGElement ? focused.querySelector(".piece") : null;
          const shown = piece ? parseFloat(getComputedStyle(piece).strokeWidth) >= 5 : [focused, focused.closest("label")].filter(Boolean)
            .some(element => getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2);
          const { top, bottom } = focused.getBoundingClientRect();
          const name = `${focused.tagName} ${focused.id} ${focused.getAttribute("class")} “${focused.textContent.trim().slice(0, 40)}”`;
          return !shown ? `${name} does not show its focus` : bottom <= 0 || top >= innerHeight ? `${name} has the focus out of sight` : "";
        }
        """;

    private const string There = "there";

    /// <summary>What is wrong with the focus, else whether it is on the element: asked in one go, as a page has many stops.</summary>
    private const string Arrival = $"element => ({FocusProblem})() || (element === document.activeElement ? '{There}' : '')";

    private const string Leaving = $"() => document.activeElement === document.body ? '{There}' : ({FocusProblem})()";

    public IKeyboard Keys => visitor.Page.Keyboard;

    /// <summary>Goes from stop to stop, each of which shows its focus, until the focus is on <paramref name="target"/>.</summary>
    public async Task ToAsync(ILocator target)
    {
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await Keys.PressAsync("Tab");
            var seen = await target.EvaluateAsync<string>(Arrival);
            if (seen == There)
                return;
            Assert.Equal("", seen);
        }

        Assert.Fail($"{MostStops} stops of the keyboard did not lead to {target}.");
    }

    /// <summary>Past what stands around every page, by the link that is there for it, and on to <paramref name="target"/>.</summary>
    public async Task SkipToAsync(ILocator target)
    {
        await ToAsync(visitor.Page.Locator(".skip-link"));
        await Keys.PressAsync("Enter");
        await ToAsync(target);
    }

    /// <summary>Goes from stop to stop, each of which shows its focus, until the focus has come out of the page.</summary>
    public async Task ThroughAsync()
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await Keys.PressAsync("Tab");
            var seen = await visitor.Page.EvaluateAsync<string>(Leaving);
            if (seen == There)
                return;
            Assert.Equal("", seen);
        }

        Assert.Fail($"After {MostStops} stops the keyboard has not come out of the page.");
    }

    public async Task ExpectFocusShownAsync() => Assert.Equal("", await visitor.Page.EvaluateAsync<string>(FocusProblem));
}
