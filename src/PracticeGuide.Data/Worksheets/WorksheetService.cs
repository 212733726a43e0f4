using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets;

/// <summary>Starts and names people and worksheets. Titles and names are trimmed; one that does not fit is an <see cref="ArgumentException"/>.</summary>
public sealed class WorksheetService(PracticeGuideContext db, TimeProvider clock)
{
    /// <summary>Lets someone begin without an account. A blank name is none.</summary>
    public async Task<Person> StartAsGuestAsync(string? name, CancellationToken cancellationToken)
    {
        var now = clock.UtcMoment();
        var person = new Person { Id = Clock.NewId(now), Name = PersonName(name), CreatedAt = now };
        db.People.Add(person);
        await db.SaveChangesAsync(cancellationToken);
        return person;
    }

    /// <summary>Starts an empty worksheet from a tool.</summary>
    /// <param name="personId">Whose it is; has to exist.</param>
    /// <param name="toolId">The tool's id.</param>
    /// <param name="toolVersion">The tool's version, from 1.</param>
    /// <param name="title">At most <see cref="WorksheetLimits.Title"/> characters, not blank.</param>
    /// <param name="language">"en" or "fr".</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    public async Task<Worksheet> StartAsync(
        Guid personId, string toolId, int toolVersion, string title, string language, CancellationToken cancellationToken)
    {
        var now = clock.UtcMoment();
        var worksheet = new Worksheet
        {
            Id = Clock.NewId(now),
            ToolId = Text.Of(toolId, WorksheetLimits.Id),
            ToolVersion = toolVersion,
            Title = Text.Of(title.Trim(), WorksheetLimits.Title),
            OwnerId = personId,
            Language = Text.Of(language, WorksheetLimits.Language),
            CreatedAt = now,
            UpdatedAt = now,
        };
        db.Worksheets.Add(worksheet);
        await db.SaveChangesAsync(cancellationToken);
        return worksheet;
    }

    /// <summary>Gives a worksheet another title, not blank.</summary>
    /// <returns>False where the worksheet is gone.</returns>
    public async Task<bool> RenameAsync(Guid worksheetId, string title, CancellationToken cancellationToken)
    {
        var (newTitle, now) = (Text.Of(title.Trim(), WorksheetLimits.Title), clock.UtcMoment());
        return await db.Worksheets.Where(worksheet => worksheet.Id == worksheetId).ExecuteUpdateAsync(
            set => set.SetProperty(worksheet => worksheet.Title, newTitle).SetProperty(worksheet => worksheet.UpdatedAt, now),
            cancellationToken) > 0;
    }

    /// <summary>Gives a person another name; blank or null takes it away. The history keeps the names of its time.</summary>
    /// <returns>False where the person is gone.</returns>
    public async Task<bool> NamePersonAsync(Guid personId, string? name, CancellationToken cancellationToken)
    {
        var newName = PersonName(name);
        return await db.People.Where(person => person.Id == personId)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.Name, newName), cancellationToken) > 0;
    }

    private static string? PersonName(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : Text.Of(name.Trim(), WorksheetLimits.PersonName);
}
