using PracticeGuide.Web.Export.Calendars;
using PracticeGuide.Web.Export.Csv;
using PracticeGuide.Web.Export.Documents;
using PracticeGuide.Web.Export.Files;
using PracticeGuide.Web.Export.Word;

namespace PracticeGuide.Web.Export;

public static class ExportServices
{
    /// <summary>What makes documents and files of worksheets, and worksheets of files.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddScoped<WorksheetReading>();
        services.AddScoped<FilledItems>();
        services.AddScoped<FilledDocument>();
        services.AddScoped<BlankItems>();
        services.AddScoped<BlankDocument>();
        services.AddScoped<WordFiles>();
        services.AddScoped<CsvTable>();
        services.AddScoped<CalendarDates>();
        services.AddScoped<WorksheetFiles>();
        services.AddScoped<WorksheetImports>();
        services.AddScoped<ImportTexts>();
        return services;
    }
}
