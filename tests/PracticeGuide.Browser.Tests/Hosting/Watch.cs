using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>
/// Notes everything that goes wrong behind a page: errors in the console and in scripts, requests that fail, answers that are errors,
/// and any request to somebody else. A test says beforehand which of these its story brings about.
/// </summary>
internal sealed class Watch
{
    private readonly ConcurrentQueue<string> seen = new();
    private readonly ConcurrentBag<string> expected = [];

    public Watch(IBrowserContext context, Uri site)
    {
        context.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text} ({message.Location})");
        context.WebError += (_, error) => Note(true, $"script: {error.Error}");
        context.Request += (_, request) => Note(!IsOfTheSite(request, site), $"third party: {request.Url}");
        context.RequestFailed += (_, request) => Note(true, $"failed: {request.Failure} {request.Method} {request.Url}");
        context.Response += (_, response) => Note(response.Status >= 400, $"status {response.Status}: {response.Request.Method} {response.Url}");
    }

    /// <summary>What went wrong that no test expected.</summary>
    public IReadOnlyList<string> Problems => [.. seen.Where(problem => !expected.Any(words => problem.Contains(words, StringComparison.Ordinal)))];

    /// <summary>From now on, and before, a problem with these words is part of the story.</summary>
    public void Expect(params string[] words)
    {
        foreach (var word in words)
            expected.Add(word);
    }

    /// <summary>The connection drops: requests fail, and the console says so.</summary>
    public void ExpectOffline() => Expect("ERR_INTERNET_DISCONNECTED");

    /// <summary>The site answers with an error, and the console says so.</summary>
    public void ExpectStatus(int status) => Expect($"status {status}", $"status of {status}");

    /// <summary>A page that is left takes with it the request that was under way.</summary>
    public void ExpectLeaving() => Expect("ERR_ABORTED");

    private static bool IsOfTheSite(IRequest request, Uri site) => Uri.TryCreate(request.Url, UriKind.Absolute, out var address)
        && (address.Scheme is "data" or "blob" or "about" || Uri.Compare(address, site, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0);

    private void Note(bool isProblem, string problem)
    {
        if (isProblem)
            seen.Enqueue(problem);
    }
}
