using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Databases;

/// <summary>A test with a prepared database, a person and a worksheet; it says itself when the writer starts.</summary>
public abstract class DataTest<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private RunningSite? site;
    private Person? person;
    private Worksheet? worksheet;

    protected TDatabase Database { get; } = new();

    protected StandingClock Clock { get; } = new();

    protected RunningSite Site => site!;

    protected Person Person => person!;

    protected Worksheet Worksheet => worksheet!;

    public async ValueTask InitializeAsync()
    {
        Database.SkipUnlessThere();
        site = new RunningSite(Database.Options, Clock);
        await site.PrepareAsync();
        person = await StartGuestAsync("Amélie");
        worksheet = await StartWorksheetAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (site is not null)
            await site.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<Worksheet> StartWorksheetAsync(string title = "Our partnership") => Site.WithWorksheetsAsync(
        worksheets => worksheets.StartAsync(Person.Id, "partnership-success", 1, title, "fr", "", CancellationToken.None));

    protected Task<Person> StartGuestAsync(string name = "Zoé") =>
        Site.WithWorksheetsAsync(worksheets => worksheets.StartAsGuestAsync(name, CancellationToken.None));

    /// <summary>The worksheet as it is kept now.</summary>
    protected Task<Worksheet> KeptWorksheetAsync(Guid? id = null) => Site.ReadAsync(db => db.Worksheets.AsNoTracking().SingleAsync(kept => kept.Id == (id ?? Worksheet.Id)));

    /// <summary>A first answer to an item, unless it is said otherwise.</summary>
    protected AnswerSave ASave(string itemId = "goals", string value = """{"state":"done"}""", int baseRevision = 0) => new()
    {
        OperationId = Guid.NewGuid(),
        WorksheetId = Worksheet.Id,
        ItemId = itemId,
        BaseRevision = baseRevision,
        Value = value,
        PersonId = Person.Id,
        PersonName = Person.Name,
        Language = "fr",
    };

    protected Task<SaveResult> SaveAsync(AnswerSave save) => Site.Writer.SaveAsync(save, TestContext.Current.CancellationToken);

    protected Task<Answer?> AnswerAsync(string itemId = "goals") =>
        Site.ReadAsync(db => db.Answers.OfWorksheet(Worksheet.Id).SingleOrDefaultAsync(answer => answer.ItemId == itemId));

    /// <summary>Newest first.</summary>
    protected Task<List<AnswerChange>> HistoryAsync(string itemId = "goals") =>
        Site.ReadAsync(db => db.AnswerChanges.OfItem(Worksheet.Id, itemId).ToListAsync());
}
