using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace PracticeGuide.Web.Links.Outside;

/// <summary>
/// Asks addresses of other sites whether they still answer: for the head alone first, and for the page where that fails. Politely: never
/// more than <see cref="AtOnce"/> questions at a time, and one to a host.
/// </summary>
public sealed class LinkChecker : IDisposable
{
    public const int AtOnce = 4;

    private const int MostRedirects = 10;

    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="handler">Follows no redirect by itself.</param>
    /// <param name="patience">How long one question waits for the first line of an answer.</param>
    public LinkChecker(HttpMessageHandler handler, TimeSpan patience)
    {
        _http = new HttpClient(handler) { Timeout = patience };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("PracticeGuide/1.0 (checks the links of its directory; check-links)");
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
    }

    /// <summary>Asks over the network, each question for at most ten seconds.</summary>
    public static LinkChecker Create() => new(
        new SocketsHttpHandler { AllowAutoRedirect = false, ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8 }, TimeSpan.FromSeconds(10));

    /// <returns>One answer for each address, in the same order.</returns>
    public async Task<ImmutableArray<LinkAnswer>> AskAsync(ImmutableArray<Uri> addresses, CancellationToken cancellation)
    {
        var answers = new LinkAnswer[addresses.Length];
        var hosts = addresses.Index().GroupBy(address => address.Item.Host, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(
            hosts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (host, token) =>
            {
                foreach (var (i, address) in host)
                    answers[i] = await AskAsync(address, token);
            });
        return [.. answers];
    }

    public void Dispose() => _http.Dispose();

    private async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        var answer = await FollowAsync(HttpMethod.Head, address, cancellation);
        var isFinal = answer.State is LinkState.Ok or LinkState.Moved
            || answer.Problem is LinkProblem.UnknownHost or LinkProblem.NoConnection or LinkProblem.Certificate;
        return isFinal ? answer : await FollowAsync(HttpMethod.Get, address, cancellation);
    }

    private async Task<LinkAnswer> FollowAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        var at = address;
        for (var redirects = 0; ; redirects++)
        {
            var movedTo = at == address ? null : at;
            var (status, location, problem) = await SendAsync(method, at, cancellation);
            if (problem is not null)
                return new LinkAnswer(address, LinkState.Silent, null, problem, movedTo);
            if (location is null || redirects == MostRedirects)
                return new LinkAnswer(address, StateOf(status!.Value, movedTo), (int)status, null, movedTo);

            at = location;
        }
    }

    private static LinkState StateOf(HttpStatusCode status, Uri? movedTo) => (int)status switch
    {
        >= 200 and < 300 => movedTo is null ? LinkState.Ok : LinkState.Moved,
        401 or 403 or 407 or 429 => LinkState.Closed,
        _ => LinkState.Error,
    };

    /// <summary>Asks one address, once nobody else is asking its host.</summary>
    private async Task<(HttpStatusCode? Status, Uri? Location, LinkProblem? Problem)> SendAsync(
        HttpMethod method, Uri address, CancellationToken cancellation)
    {
        var host = _hosts.GetOrAdd(address.Host, _ => new SemaphoreSlim(1));
        await host.WaitAsync(cancellation);
        try
        {
            using var request = new HttpRequestMessage(method, address);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return (response.StatusCode, LocationOf(response, address), null);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, null, LinkProblem.Timeout);
        }
        catch (HttpRequestException exception)
        {
            return (null, null, ProblemOf(exception.HttpRequestError));
        }
        finally
        {
            host.Release();
        }
    }

    /// <summary>Where a redirect leads, or null where the answer is none, or leads nowhere that can be asked.</summary>
    private static Uri? LocationOf(HttpResponseMessage response, Uri address) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location
        && Uri.TryCreate(address, location, out var target) && target.Scheme is "https" or "http"
            ? target
            : null;

    private static LinkProblem ProblemOf(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => LinkProblem.UnknownHost,
        HttpRequestError.ConnectionError => LinkProblem.NoConnection,
        HttpRequestError.SecureConnectionError => LinkProblem.Certificate,
        _ => LinkProblem.Unreadable,
    };
}
