using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests;

public sealed class LibraryWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ContentFolder _folder = new();
    private readonly Channel<LoadResult> _results = Channel.CreateUnbounded<LoadResult>();

    [Fact]
    public async Task A_changed_file_gives_a_library_that_says_so()
    {
        using var watcher = Watch();

        _folder.Replace("site.yml", "Practice Guide", "Guide of Practice");

        await WaitForName("Guide of Practice");
    }

    [Fact]
    public async Task A_file_saved_by_renaming_another_over_it_is_noticed()
    {
        using var watcher = Watch();
        var site = Path.Combine(_folder.Path, "site.yml");

        File.WriteAllText(site + ".new~", File.ReadAllText(site).Replace("Practice Guide", "Renamed"));
        File.Move(site + ".new~", site, overwrite: true);

        await WaitForName("Renamed");
    }

    [Fact]
    public async Task A_file_in_a_new_folder_is_noticed()
    {
        using var watcher = Watch();

        Directory.CreateDirectory(Path.Combine(_folder.Path, "guide/mentors"));
        var audience = File.ReadAllText(Path.Combine(_folder.Path, "guide/partners/audience.yml"));
        _folder.Write("guide/mentors/audience.yml", audience.Replace("\"partners\"", "\"mentors\"").Replace("\"partenaires\"", "\"mentors\""));

        await WaitFor(result => result.Library?.Audiences.Length == 2);
    }

    [Fact]
    public async Task A_mistake_is_passed_on_and_so_is_its_mending()
    {
        using var watcher = Watch();

        _folder.Replace("site.yml", "headline:", "headlin:");
        var broken = await WaitFor(result => result.Library is null);
        _folder.Replace("site.yml", "headlin:", "headline:");
        var mended = await WaitFor(result => result.Library is not null);

        Assert.Contains(broken.Diagnostics, diagnostic => diagnostic.Message.Contains("headlin", StringComparison.Ordinal));
        Assert.Empty(mended.Diagnostics);
    }

    [Fact]
    public async Task Many_changes_at_once_are_read_in_few_reloads()
    {
        using var watcher = Watch();

        for (var i = 0; i < 300; i++)
            _folder.Write("README.md", $"{i}");
        _folder.Replace("site.yml", "Practice Guide", "After many");
        var reloads = await WaitForName("After many");

        Assert.InRange(reloads, 1, 50);
    }

    [Fact]
    public async Task A_change_while_reading_is_read_too_and_never_two_at_once()
    {
        var running = 0;
        var most = 0;
        using var inside = new SemaphoreSlim(0);
        using var watcher = Watch(_ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            inside.Release();
            Thread.Sleep(400);
            Interlocked.Decrement(ref running);
        });

        _folder.Replace("site.yml", "Practice Guide", "First");
        Assert.True(await inside.WaitAsync(Patience, TestContext.Current.CancellationToken));
        _folder.Replace("site.yml", "First", "Second");

        await WaitForName("Second");
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_subscriber_that_throws_is_called_again()
    {
        var calls = 0;
        using var watcher = Watch(_ =>
        {
            if (Interlocked.Increment(ref calls) == 1)
                throw new InvalidOperationException("not now");
        });

        _folder.Replace("site.yml", "Practice Guide", "First");
        await WaitUntil(() => Volatile.Read(ref calls) > 0);
        _folder.Replace("site.yml", "First", "Second");

        await WaitForName("Second");
    }

    [Fact]
    public async Task After_it_is_disposed_of_nothing_is_passed_on()
    {
        var watcher = Watch();
        watcher.Dispose();

        _folder.Replace("site.yml", "Practice Guide", "Unheard");
        await Task.Delay(LibraryWatcher.Quiet * 4, TestContext.Current.CancellationToken);

        Assert.False(_results.Reader.TryRead(out _));
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_watched()
    {
        var nowhere = Path.Combine(_folder.Path, "nowhere");

        Assert.Throws<ArgumentException>(() => new LibraryWatcher(nowhere, _ => { }, TimeProvider.System, NullLogger<LibraryWatcher>.Instance));
    }

    public void Dispose() => _folder.Dispose();

    private LibraryWatcher Watch(Action<LoadResult>? first = null) => new(
        _folder.Path,
        result =>
        {
            first?.Invoke(result);
            _results.Writer.TryWrite(result);
        },
        TimeProvider.System,
        NullLogger<LibraryWatcher>.Instance);

    /// <returns>How many reloads it took.</returns>
    private async Task<int> WaitForName(string name)
    {
        var reloads = 0;
        await WaitFor(result =>
        {
            reloads++;
            return result.Library?.Site.Name[Language.English] == name;
        });
        return reloads;
    }

    private async Task<LoadResult> WaitFor(Func<LoadResult, bool> isIt)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        await foreach (var result in _results.Reader.ReadAllAsync(patience.Token))
        {
            if (isIt(result))
                return result;
        }

        throw new InvalidOperationException("The channel is never closed.");
    }

    private static async Task WaitUntil(Func<bool> isTrue)
    {
        for (var waited = TimeSpan.Zero; !isTrue(); waited += TimeSpan.FromMilliseconds(20))
        {
            Assert.True(waited < Patience);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
