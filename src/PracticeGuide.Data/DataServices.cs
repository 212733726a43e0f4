using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.Feedback;
using PracticeGuide.Data.Questions;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Data.Worksheets.Deleting;
using PracticeGuide.Data.Worksheets.Importing;
using PracticeGuide.Data.Worksheets.Opening;
using PracticeGuide.Data.Worksheets.Saving;
using PracticeGuide.Data.Worksheets.Sharing;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Stages;
using PracticeGuide.Data.Worksheets.Upgrades;

namespace PracticeGuide.Data;

public static class DataServices
{
    /// <summary>
    /// Adds the context, the answer writer and the other work of the background, and the services of worksheets.
    /// Nothing is opened before <see cref="DatabaseStartup.PrepareAsync"/> or the first save.
    /// </summary>
    public static IServiceCollection AddPracticeGuideData(this IServiceCollection services, DataOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);

        if (options.Provider == DatabaseProvider.Postgres)
            services.AddPostgres(options);
        else
            services.AddSqlite(options);

        services.AddSingleton<IAnswerWriter>(provider => provider.GetRequiredService<AnswerWriter>());
        services.AddHostedService(provider => provider.GetRequiredService<AnswerWriter>());
        services.AddHostedService<DeletedWorksheetsSweep>();
        services.AddSingleton<WorksheetOpener>();
        services.AddScoped<WorksheetService>();
        services.AddScoped<SharingService>();
        services.AddScoped<StageService>();
        services.AddScoped<SnapshotService>();
        services.AddScoped<CommentService>();
        services.AddScoped<UpgradeService>();
        services.AddScoped<ImportService>();
        services.AddScoped<DeletedWorksheets>();
        services.AddScoped<PageFeedbackService>();
        services.AddScoped<QueryCounts>();
        return services;
    }

    private static void AddSqlite(this IServiceCollection services, DataOptions options)
    {
        var file = new SqliteFile(options);
        services.AddSingleton(file);
        services.AddDbContextPool<PracticeGuideContext, SqliteContext>(builder =>
            builder.UseSqlite(file.ConnectionString).AddInterceptors(new SqlitePragmas(file)));
        services.AddSingleton<DatabaseStartup, SqliteStartup>();

        // Before the writer of answers: what starts first stops last.
        services.AddSingleton<WriteAheadLogTender>();
        services.AddHostedService(provider => provider.GetRequiredService<WriteAheadLogTender>());
        services.AddSingleton<AnswerWriter, SqliteAnswerWriter>();
    }

    private static void AddPostgres(this IServiceCollection services, DataOptions options)
    {
        services.AddDbContextPool<PracticeGuideContext, PostgresContext>(builder => builder.UseNpgsql(options.ConnectionString));
        services.AddSingleton<DatabaseStartup, PostgresStartup>();
        services.AddSingleton<AnswerWriter, PostgresAnswerWriter>();
    }
}
