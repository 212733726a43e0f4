using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data;
using PracticeGuide.Search;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Files;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Links.Outside;
using PracticeGuide.Web.Pages.Problems;
using PracticeGuide.Web.Pages.Search;
using PracticeGuide.Web.Pages.Worksheets.Filled;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;
using PracticeGuide.Web.Questions;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web;

/// <summary>What the site is made of, and the way of a request through it.</summary>
public static class PracticeGuideSite
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    public static void AddPracticeGuide(this WebApplicationBuilder builder)
    {
        var settings = SiteSettings.Read(builder.Configuration, builder.Environment);

        // Without it, output that is run unpublished outside Development answers every static file with an empty body.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        if (AddressSettings.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
            builder.WebHost.UseUrls(DefaultAddress);

        // A start that fails is told once, in one sentence, by the program itself.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Func<Library, ISearchEngine>>(SearchEngines.Build);
        builder.Services.AddSingleton<Publisher>();
        builder.Services.AddSingleton<Moments>();
        builder.Services.AddSingleton<AnswerTexts>();
        builder.Services.AddSingleton<CheckedLinks>();
        builder.Services.AddSingleton<AskedQueries>();
        builder.Services.AddHostedService<AskedQueriesWriter>();
        builder.Services.AddHostedService<SiteStart>();
        if (builder.Environment.IsDevelopment())
            builder.Services.AddHostedService<ContentWatch>();

        builder.Services.AddPracticeGuideData(new()
        {
            Provider = settings.DatabaseProvider,
            ConnectionString = settings.ConnectionString,
            DataPath = settings.DataPath,
        });
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<PublicationHealth>("publication");
        AddPages(builder.Services);
        AddPeople(builder.Services, settings);
        AddDelivery(builder.Services);
    }

    public static void UsePracticeGuide(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<PreparedAnswers>();
        app.UseRequestLocalization(ConfigureLanguages);
        app.UseExceptionHandler(SiteLinks.Problem);
        app.UseStatusCodePagesWithReExecute(SiteLinks.Problem);
        app.UseMiddleware<LanguageCookie>();
        app.UseMiddleware<SameOriginOnly>();
        app.UseRouting();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseRateLimiter();

        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapSiteAddresses();
        app.MapSearchAddresses();
        app.MapFileSchema();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped<ProblemTexts>();
        services.AddScoped<Parts>();
        services.AddScoped<AnswerSaving>();
        services.AddScoped<SaveReplies>();
        services.AddScoped<Carrying>();
        services.AddExports();
        services.AddRazorPages(pages =>
        {
            pages.Conventions.Add(new LocalizedRoutes());
            pages.Conventions.AddFolderApplicationModelConvention("/Worksheets/Filled", model => model.Filters.Add(new WorksheetFilter()));
            pages.Conventions.ConfigureFilter(new FormExpiredFilter());
        });

        // The framework's default writes every accented letter as an entity, which makes French pages half as heavy again.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "form";
            options.FormFieldName = "form-token";
        });

        // A worksheet with long tables on one page has many fields; the framework would refuse more than 1,024, and the text in them.
        services.Configure<FormOptions>(options => (options.ValueCountLimit, options.ValueLengthLimit) = (10_000, 1_000_000));
    }

    private static void AddPeople(IServiceCollection services, SiteSettings settings)
    {
        services.AddDataProtection()
            .SetApplicationName("PracticeGuide")
            .PersistKeysToFileSystem(new(Path.Combine(settings.DataPath, "keys")));
        services.AddAuthentication(Guest.Scheme).AddCookie(Guest.Scheme, Guest.Configure).AddCookie(Editor.Scheme, Editor.Configure);
        services.AddScoped<EditorsDesk>();
        services.AddRateLimiter(Limits.Configure);
    }

    private static void AddDelivery(IServiceCollection services)
    {
        services.AddSingleton<PrintingPress>();
        services.AddSingleton<PreparedPagesFile>();
        services.AddHostedService<PagePrinter>();

        services.AddSingleton<ResultsCache>();
        services.AddOutputCache(options => options.SizeLimit = ResultsCache.MostBytes);
        services.AddOptions<OutputCacheOptions>().Configure<ResultsCache>((options, results) => options.AddPolicy(ResultsCache.Name, results));

        // What is compressed holds no secret beside text a stranger chose, so compression over HTTPS gives nothing away.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    private static void ConfigureLanguages(RequestLocalizationOptions options)
    {
        options.SupportedCultures = [.. Language.All.Select(language => language.Culture)];
        options.SupportedUICultures = options.SupportedCultures;
        options.DefaultRequestCulture = new(Language.English.Culture);
        options.RequestCultureProviders = [new PathLanguage(), new PreferredLanguage()];
    }
}
