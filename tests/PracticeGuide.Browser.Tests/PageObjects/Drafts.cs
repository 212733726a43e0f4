using PracticeGuide.Browser.Tests.Hosting;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>What was typed and is kept on the device, because it is not saved.</summary>
internal sealed class Drafts(Visitor visitor)
{
    private const string Count = "() => Object.keys(localStorage).filter(key => key.startsWith('practice-guide:draft:')).length";

    /// <summary>Waits until this many items have such text.</summary>
    public async Task ExpectAsync(int items)
    {
        var until = DateTime.UtcNow.AddMilliseconds(Visitor.Patience);
        while (await visitor.Page.EvaluateAsync<int>(Count) != items)
        {
            Assert.True(DateTime.UtcNow < until, $"Expected {items} texts kept on this device.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
