using System.Collections.Concurrent;
using System.Net;
using PracticeGuide.Web.Links.Outside;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Links.Outside;

public sealed class LinkCheckerTests(LinkCheckerTests.Outside outside) : IClassFixture<LinkCheckerTests.Outside>
{
    private OutsideServer Server => outside.Server;

    [Theory]
    [InlineData("ok", LinkState.Ok, 200, null)]
    [InlineData("moved", LinkState.Moved, 200, "ok/new")]
    [InlineData("moved-twice", LinkState.Moved, 200, "ok/new")]
    [InlineData("missing", LinkState.Error, 404, null)]
    [InlineData("status/500", LinkState.Error, 500, null)]
    [InlineData("status/304", LinkState.Error, 304, null)]
    [InlineData("status/401", LinkState.Closed, 401, null)]
    [InlineData("status/403", LinkState.Closed, 403, null)]
    [InlineData("status/429", LinkState.Closed, 429, null)]
    [InlineData("moved-away", LinkState.Error, 404, "missing")]
    [InlineData("moved-nowhere", LinkState.Error, 302, null)]
    [InlineData("loop", LinkState.Error, 302, null)]
    public async Task What_answers_is_told_by_its_status_and_by_where_it_leads(string path, LinkState state, int status, string? movedTo)
    {
        var answer = await AskAsync(Server.At(path));

        Assert.Equal(new LinkAnswer(Server.At(path), state, status, null, movedTo is null ? null : Server.At(movedTo)), answer);
    }

    [Fact]
    public async Task Only_the_head_is_asked_for_where_that_is_answered()
    {
        await AskAsync(Server.At("ok/head"));

        Assert.Equal(["HEAD"], Server.MethodsAskedOf("/ok/head"));
    }

    [Theory]
    [InlineData("no-head")]
    [InlineData("slow-head")]
    public async Task The_page_is_asked_for_where_the_head_is_refused_or_kept_back(string path)
    {
        var answer = await AskAsync(Server.At(path));

        Assert.Equal(new LinkAnswer(Server.At(path), LinkState.Ok, 200, null, null), answer);
        Assert.Equal(["HEAD", "GET"], Server.MethodsAskedOf($"/{path}"));
    }

    [Fact]
    public async Task Each_question_says_who_asks()
    {
        await AskAsync(Server.At("ok/who"));

        Assert.StartsWith("PracticeGuide/", Server.Asked.Single(asked => asked.Path == "/ok/who").Agent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_takes_too_long_is_silent()
    {
        var answer = await AskAsync(Server.At("slow"));

        Assert.Equal(new LinkAnswer(Server.At("slow"), LinkState.Silent, null, LinkProblem.Timeout, null), answer);
    }

    [Fact]
    public async Task A_server_that_hangs_up_is_silent()
    {
        var answer = await AskAsync(Server.At("broken"));

        Assert.Equal((LinkState.Silent, LinkProblem.Unreadable), (answer.State, answer.Problem));
    }

    [Fact]
    public async Task A_port_that_nobody_listens_on_is_silent()
    {
        var address = new Uri($"http://127.0.0.1:{SiteProcess.FreePort()}/");

        var answer = await AskAsync(address);

        Assert.Equal(new LinkAnswer(address, LinkState.Silent, null, LinkProblem.NoConnection, null), answer);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_silent()
    {
        var answer = await AskAsync(new Uri(Server.SecureRoot, "ok"));

        Assert.Equal((LinkState.Silent, LinkProblem.Certificate), (answer.State, answer.Problem));
    }

    [Fact]
    public async Task A_host_that_nobody_knows_is_silent_and_asked_for_once()
    {
        var network = new FakeNetwork(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "No such host is known."));
        using var checker = new LinkChecker(network, TimeSpan.FromSeconds(10));

        var answers = await checker.AskAsync([new Uri("https://nowhere.example/")], TestContext.Current.CancellationToken);

        Assert.Equal((LinkState.Silent, LinkProblem.UnknownHost), (answers[0].State, answers[0].Problem));
        Assert.Single(network.Asked);
    }

    [Fact]
    public async Task Answers_stand_in_the_order_of_the_addresses()
    {
        Uri[] addresses = [Server.At("missing"), Server.At("ok"), new($"http://127.0.0.1:{SiteProcess.FreePort()}/"), Server.At("moved"), Server.At("ok/2")];
        using var checker = NewChecker();

        var answers = await checker.AskAsync([.. addresses], TestContext.Current.CancellationToken);

        Assert.Equal(addresses, answers.Select(answer => answer.Address));
        Assert.Equal([LinkState.Error, LinkState.Ok, LinkState.Silent, LinkState.Moved, LinkState.Ok], answers.Select(answer => answer.State));
    }

    [Fact]
    public async Task At_most_four_questions_are_asked_at_once_and_one_of_a_host_even_where_redirects_lead_to_it()
    {
        var network = new FakeNetwork(request => request.RequestUri!.Host == "shared.example"
            ? new HttpResponseMessage(HttpStatusCode.OK)
            : new HttpResponseMessage(HttpStatusCode.Redirect) { Headers = { Location = new Uri("https://shared.example/") } });
        using var checker = new LinkChecker(network, TimeSpan.FromSeconds(10));
        var addresses = from host in Enumerable.Range(1, 10) from page in Enumerable.Range(1, 3) select new Uri($"https://host-{host}.example/{page}");

        var answers = await checker.AskAsync([.. addresses], TestContext.Current.CancellationToken);

        Assert.All(answers, answer => Assert.Equal(LinkState.Moved, answer.State));
        Assert.InRange(network.MostAtOnce, 2, LinkChecker.AtOnce);
        Assert.Equal(1, network.MostAtOnceOfAHost);
    }

    [Fact]
    public async Task Asking_can_be_given_up()
    {
        using var given = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var checker = new LinkChecker(new SocketsHttpHandler { AllowAutoRedirect = false }, TimeSpan.FromSeconds(60));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => checker.AskAsync([Server.At("slow")], given.Token));
    }

    private static LinkChecker NewChecker() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }, TimeSpan.FromSeconds(2));

    private static async Task<LinkAnswer> AskAsync(Uri address)
    {
        using var checker = NewChecker();
        return Assert.Single(await checker.AskAsync([address], TestContext.Current.CancellationToken));
    }

    public sealed class Outside : IAsyncLifetime
    {
        public OutsideServer Server { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Server = await OutsideServer.StartAsync();

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }

    /// <summary>A network of any number of hosts, each a little slow, that counts who is asked at the same time.</summary>
    private sealed class FakeNetwork(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, int> _busy = [];

        public ConcurrentQueue<Uri> Asked { get; } = [];

        public int MostAtOnce { get; private set; }

        public int MostAtOnceOfAHost { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Enqueue(request.RequestUri!);
            Count(request.RequestUri!.Host, 1);
            try
            {
                await Task.Delay(10, cancellationToken);
                return answer(request);
            }
            finally
            {
                Count(request.RequestUri.Host, -1);
            }
        }

        private void Count(string host, int more)
        {
            lock (_lock)
            {
                _busy[host] = _busy.GetValueOrDefault(host) + more;
                MostAtOnce = Math.Max(MostAtOnce, _busy.Values.Sum());
                MostAtOnceOfAHost = Math.Max(MostAtOnceOfAHost, _busy[host]);
            }
        }
    }
}
