using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets;

/// <summary>
/// Starts, names, copies and puts away worksheets, and starts and names people. Titles and names are trimmed; one that does not fit is an
/// <see cref="ArgumentException"/>.
/// </summary>
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

    /// <summary>Starts an empty worksheet from a tool. Whoever starts it takes part in it.</summary>
    /// <param name="personId">Whose it is; has to exist.</param>
    /// <param name="toolId">The tool's id.</param>
    /// <param name="toolVersion">The tool's version, from 1.</param>
    /// <param name="title">At most <see cref="WorksheetLimits.Title"/> characters, not blank.</param>
    /// <param name="language">"en" or "fr".</param>
    /// <param name="roleId">The role they take part in; empty in a tool without roles.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    public async Task<Worksheet> StartAsync(
        Guid personId, string toolId, int toolVersion, string title, string language, string roleId, CancellationToken cancellationToken)
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
        Add(worksheet, roleId);
        await db.SaveChangesAsync(cancellationToken);
        return worksheet;
    }

    /// <summary>
    /// Begins a worksheet with the answers of another: whoever copies it is their author now. What is left behind is the history, where the
    /// other stands, what is signed and said there, and who takes part.
    /// </summary>
    /// <returns>Null where the other is gone.</returns>
    public async Task<Worksheet?> DuplicateAsync(WorksheetCopy copy, CancellationToken cancellationToken)
    {
        var title = Text.Of(copy.Title.Trim(), WorksheetLimits.Title);
        var name = PersonName(copy.PersonName);
        var source = await db.Worksheets.AsNoTracking().Include(worksheet => worksheet.Answers)
            .SingleOrDefaultAsync(worksheet => worksheet.Id == copy.SourceId && worksheet.DeletedAt == null, cancellationToken);
        if (source is null)
            return null;

        var now = clock.UtcMoment();
        var worksheet = new Worksheet
        {
            Id = Clock.NewId(now),
            ToolId = source.ToolId,
            ToolVersion = source.ToolVersion,
            Title = title,
            OwnerId = copy.PersonId,
            Language = source.Language,
            CreatedAt = now,
            UpdatedAt = now,
            CopiedFromId = source.Id,
        };
        Add(worksheet, copy.RoleId);
        foreach (var answer in source.Answers.Where(answer => copy.ItemIds?.Contains(answer.ItemId) ?? true).Select(answer => First(answer, worksheet, name)))
        {
            db.Answers.Add(answer);
            db.AnswerChanges.Add(AnswerChange.Of(answer));
        }

        await db.SaveChangesAsync(cancellationToken);
        return worksheet;
    }

    /// <summary>Gives a worksheet another title, not blank.</summary>
    /// <returns>False where the worksheet is gone.</returns>
    public Task<bool> RenameAsync(Guid worksheetId, string title, CancellationToken cancellationToken)
    {
        var (newTitle, now) = (Text.Of(title.Trim(), WorksheetLimits.Title), clock.UtcMoment());
        return ChangeAsync(
            worksheetId,
            set => set.SetProperty(worksheet => worksheet.Title, newTitle).SetProperty(worksheet => worksheet.UpdatedAt, now),
            cancellationToken);
    }

    /// <summary>Puts a worksheet away for everybody who takes part. Doing so again changes nothing.</summary>
    /// <returns>False where the worksheet is gone.</returns>
    public Task<bool> ArchiveAsync(Guid worksheetId, CancellationToken cancellationToken)
    {
        DateTime? now = clock.UtcMoment();
        return ChangeAsync(worksheetId, set => set.SetProperty(worksheet => worksheet.ArchivedAt, worksheet => worksheet.ArchivedAt ?? now), cancellationToken);
    }

    /// <summary>Takes a worksheet out again.</summary>
    /// <returns>False where the worksheet is gone.</returns>
    public Task<bool> UnarchiveAsync(Guid worksheetId, CancellationToken cancellationToken) =>
        ChangeAsync(worksheetId, set => set.SetProperty(worksheet => worksheet.ArchivedAt, (DateTime?)null), cancellationToken);

    /// <summary>Deletes a worksheet. For <see cref="Deleting.DeletedWorksheets.Days"/> days it can be brought back as it was.</summary>
    /// <returns>False where the worksheet is gone, or deleted already.</returns>
    public Task<bool> DeleteAsync(Guid worksheetId, CancellationToken cancellationToken)
    {
        DateTime? now = clock.UtcMoment();
        return ChangeAsync(worksheetId, set => set.SetProperty(worksheet => worksheet.DeletedAt, now), cancellationToken);
    }

    /// <summary>Brings a deleted worksheet back.</summary>
    /// <returns>False where it is not deleted, or removed by now.</returns>
    public async Task<bool> RestoreAsync(Guid worksheetId, CancellationToken cancellationToken) =>
        await db.Worksheets.ThatAreDeleted().Where(worksheet => worksheet.Id == worksheetId)
            .ExecuteUpdateAsync(set => set.SetProperty(worksheet => worksheet.DeletedAt, (DateTime?)null), cancellationToken) > 0;

    /// <summary>Gives a person another name; blank or null takes it away. The history keeps the names of its time.</summary>
    /// <returns>False where the person is gone.</returns>
    public async Task<bool> NamePersonAsync(Guid personId, string? name, CancellationToken cancellationToken)
    {
        var newName = PersonName(name);
        return await db.People.Where(person => person.Id == personId)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.Name, newName), cancellationToken) > 0;
    }

    private async Task<bool> ChangeAsync(Guid worksheetId, Action<UpdateSettersBuilder<Worksheet>> set, CancellationToken cancellationToken) =>
        await db.Worksheets.Where(worksheet => worksheet.Id == worksheetId && worksheet.DeletedAt == null).ExecuteUpdateAsync(set, cancellationToken) > 0;

    private void Add(Worksheet worksheet, string roleId)
    {
        worksheet.Participants.Add(new()
        {
            Id = Clock.NewId(worksheet.CreatedAt),
            WorksheetId = worksheet.Id,
            PersonId = worksheet.OwnerId,
            RoleId = Text.OrEmpty(roleId, WorksheetLimits.Id),
            JoinedAt = worksheet.CreatedAt,
        });
        db.Worksheets.Add(worksheet);
    }

    private static Answer First(Answer answer, Worksheet worksheet, string? name) => new()
    {
        WorksheetId = worksheet.Id,
        ItemId = answer.ItemId,
        Value = answer.Value,
        Revision = 1,
        ChangedAt = worksheet.CreatedAt,
        ChangedById = worksheet.OwnerId,
        ChangedByName = name,
        Language = answer.Language,
    };

    private static string? PersonName(string? name) => Text.OrNull(name, WorksheetLimits.PersonName);
}
