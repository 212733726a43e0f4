using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Problems;

/// <summary>When the server itself fails, the text survives and the person is told.</summary>
public sealed class FailingServerTests(FailingServerTests.FailingSite failing) : IClassFixture<FailingServerTests.FailingSite>
{
    private const string KeptHere = "The server could not keep this just now. Your text is still here: try again in a moment.";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_database_that_refuses_leaves_the_text_in_the_form(string code)
    {
        var (language, worksheet, form) = await FillInAsync(code, failing.Refusing);

        var page = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        FormProblems.AssertOnly(page, worksheet.Field(CheckItem.State), failing.Refusing.Text(language, KeptHere));
        Assert.Equal("ma phrase", page.Form()[worksheet.Field(CheckItem.Sentence)]);
        Assert.Equal("ma note", page.Form()[worksheet.Field(CheckItem.Note)]);
        Assert.Equal(form[worksheet.Field("revision")], page.Form()[worksheet.Field("revision")]);
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_database_that_refuses_is_told_to_the_script_in_words_to_show(string code)
    {
        var (language, worksheet, form) = await FillInAsync(code, failing.Refusing);

        var answer = await worksheet.Client.SubmitAsync(form, ("Accept", "application/json"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        var reply = JsonDocument.Parse(answer.Body).RootElement;
        Assert.Equal(failing.Refusing.Text(language, KeptHere), reply.GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, reply.GetProperty("revision").ValueKind);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_mistake_in_the_program_gives_the_text_back_in_the_persons_language(string code)
    {
        var (language, worksheet, form) = await FillInAsync(code, failing.Broken);

        var page = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.Equal(failing.Broken.Text(language, "The site made a mistake"), page.Heading);
        Assert.Equal("ma phrase", Reading.TextOf(page.One(Css.Id(worksheet.Field(CheckItem.Sentence)))));
        Assert.Equal("ma note", Reading.TextOf(page.One(Css.Id(worksheet.Field(CheckItem.Note)))));
        Assert.Equal(worksheet.StepAddress(language), page.LinkTo(".given-back a.button"));
        Assert.DoesNotContain(BrokenWriter.Secret, page.Body, StringComparison.Ordinal);
        PageStructure.AssertSound(page);
    }

    private static async Task<(Language Language, FilledWorksheet Worksheet, FilledForm Form)> FillInAsync(string code, Site site)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        return (language, worksheet, await worksheet.FillInAsync(language, (CheckItem.Sentence, "ma phrase"), (CheckItem.Note, "ma note")));
    }

    /// <summary>Two sites whose writer fails, one as a full disk makes it fail, one as a mistake of ours does.</summary>
    public sealed class FailingSite : IAsyncDisposable
    {
        public Site Refusing { get; } = Site.With(new() { Services = services => services.AddSingleton<IAnswerWriter, RefusingWriter>() });

        public Site Broken { get; } = Site.With(new() { Services = services => services.AddSingleton<IAnswerWriter, BrokenWriter>() });

        public async ValueTask DisposeAsync()
        {
            await Refusing.DisposeAsync();
            await Broken.DisposeAsync();
        }
    }

    private sealed class RefusingWriter : IAnswerWriter
    {
        public Task<SaveResult> SaveAsync(AnswerSave save, CancellationToken cancellationToken) =>
            throw new SaveFailedException("The disk is full.");
    }

    private sealed class BrokenWriter : IAnswerWriter
    {
        public const string Secret = "an-inner-detail";

        public Task<SaveResult> SaveAsync(AnswerSave save, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Secret);
    }
}
