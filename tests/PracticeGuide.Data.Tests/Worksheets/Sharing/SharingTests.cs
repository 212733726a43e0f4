using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Sharing;

namespace PracticeGuide.Data.Tests.Worksheets.Sharing;

public sealed class SqliteSharingTests : SharingTests<SqliteDatabase>;

public sealed class PostgresSharingTests : SharingTests<PostgresDatabase>;

public abstract class SharingTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task Whoever_starts_a_worksheet_takes_part_in_the_role_they_start_in()
    {
        var started = await Site.WithWorksheetsAsync(worksheets => worksheets.StartAsync(Person.Id, "peer-observation", 1, "Visit", "en", "observer", CancellationToken.None));

        var participant = Assert.Single(await ParticipantsAsync(started.Id));
        Assert.Equal((Person.Id, "observer", Clock.Kept, null), (participant.PersonId, participant.RoleId, participant.JoinedAt, participant.HostId));
    }

    [Fact]
    public async Task Someone_who_follows_a_link_takes_part_in_its_role()
    {
        var (guest, invitation) = (await StartGuestAsync(), await InviteAsync("mentee"));

        var result = await JoinAsync(invitation.Token, guest);

        Assert.Equal(new JoinResult.Joined(Worksheet.Id, "mentee", IsNew: true), result);
        var participant = Assert.Single(await ParticipantsAsync(), each => each.PersonId == guest.Id);
        Assert.Equal(("mentee", Clock.Kept, null), (participant.RoleId, participant.JoinedAt, participant.HostId));
        Assert.Equal(Clock.Kept, await LastUseAsync(invitation));
    }

    [Fact]
    public async Task Joining_again_changes_nothing()
    {
        var (guest, invitation) = (await StartGuestAsync(), await InviteAsync("mentee"));
        await JoinAsync(invitation.Token, guest);
        var joined = Clock.Kept;
        Clock.Now += TimeSpan.FromHours(1);

        var result = await JoinAsync(invitation.Token, guest);

        Assert.Equal(new JoinResult.Joined(Worksheet.Id, "mentee", IsNew: false), result);
        Assert.Equal(joined, Assert.Single(await ParticipantsAsync(), each => each.PersonId == guest.Id).JoinedAt);
        Assert.Equal(joined, await LastUseAsync(invitation));
    }

    [Fact]
    public async Task Someone_who_presses_many_times_at_once_joins_once()
    {
        var (guest, invitation) = (await StartGuestAsync(), await InviteAsync("mentee"));

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => JoinAsync(invitation.Token, guest))));

        Assert.Single(results, new JoinResult.Joined(Worksheet.Id, "mentee", IsNew: true));
        Assert.Equal(7, results.Count(result => result is JoinResult.Joined { IsNew: false }));
        Assert.Single(await ParticipantsAsync(), each => each.PersonId == guest.Id);
    }

    [Fact]
    public async Task A_link_holds_twenty_two_characters_of_its_own_and_stays_the_same_for_its_role()
    {
        var mentee = await InviteAsync("mentee");
        var again = await InviteAsync("mentee");
        var leader = await InviteAsync("leader");

        Assert.Matches("^[A-Za-z0-9_-]{22}$", mentee.Token);
        Assert.Equal((mentee.Id, mentee.Token), (again.Id, again.Token));
        Assert.NotEqual(mentee.Token, leader.Token);
    }

    [Fact]
    public async Task A_link_that_is_revoked_leads_nowhere_and_the_next_one_is_another()
    {
        var (guest, invitation) = (await StartGuestAsync(), await InviteAsync("mentee"));

        Assert.True(await SharingAsync(sharing => sharing.RevokeAsync(Worksheet.Id, invitation.Id, CancellationToken.None)));

        Assert.IsType<JoinResult.NotInForce>(await JoinAsync(invitation.Token, guest));
        Assert.Null(await SharingAsync(sharing => sharing.FindInvitationAsync(invitation.Token, CancellationToken.None)));
        Assert.False(await SharingAsync(sharing => sharing.RevokeAsync(Worksheet.Id, invitation.Id, CancellationToken.None)));
        Assert.NotEqual(invitation.Token, (await InviteAsync("mentee")).Token);
        Assert.Single(await ParticipantsAsync());
    }

    [Fact]
    public async Task Who_joined_by_a_link_stays_when_it_is_revoked()
    {
        var (guest, invitation) = (await StartGuestAsync(), await InviteAsync("mentee"));
        await JoinAsync(invitation.Token, guest);

        await SharingAsync(sharing => sharing.RevokeAsync(Worksheet.Id, invitation.Id, CancellationToken.None));

        Assert.Contains(await ParticipantsAsync(), each => each.PersonId == guest.Id);
    }

    [Fact]
    public async Task A_link_is_revoked_only_through_its_own_worksheet()
    {
        var (other, invitation) = (await StartWorksheetAsync("Another"), await InviteAsync("mentee"));

        Assert.False(await SharingAsync(sharing => sharing.RevokeAsync(other.Id, invitation.Id, CancellationToken.None)));

        Assert.IsType<JoinResult.Joined>(await JoinAsync(invitation.Token, await StartGuestAsync()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA\0")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA\ud83c")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Any_other_text_leads_nowhere(string? token)
    {
        await InviteAsync("mentee");

        Assert.IsType<JoinResult.NotInForce>(await JoinAsync(token, Person));
        Assert.Null(await SharingAsync(sharing => sharing.FindInvitationAsync(token, CancellationToken.None)));
    }

    [Fact]
    public async Task Before_someone_joins_they_are_told_what_and_by_whom()
    {
        var invitation = await InviteAsync("mentee");

        var view = await SharingAsync(sharing => sharing.FindInvitationAsync(invitation.Token, CancellationToken.None));

        Assert.Equal(new InvitationView(Worksheet.Id, "Our partnership", "partnership-success", 1, "mentee", "Amélie"), view);
    }

    [Fact]
    public async Task A_deleted_worksheet_can_neither_be_joined_nor_shared()
    {
        var (guest, invitation) = (await StartGuestAsync(), await InviteAsync("mentee"));
        await Site.WithWorksheetsAsync(worksheets => worksheets.DeleteAsync(Worksheet.Id, CancellationToken.None));

        Assert.IsType<JoinResult.NotInForce>(await JoinAsync(invitation.Token, guest));
        Assert.Null(await SharingAsync(sharing => sharing.InviteAsync(Worksheet.Id, "leader", Person.Id, CancellationToken.None)));
        Assert.Null(await AddHereAsync("Léa"));
        Assert.False(await SharingAsync(sharing => sharing.TakeRoleAsync(Worksheet.Id, Person.Id, "leader", CancellationToken.None)));
        Assert.Equal(2, await Site.ReadAsync(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task Someone_can_take_part_on_the_device_of_another()
    {
        var participant = await AddHereAsync("  Léa  ");

        Assert.NotNull(participant);
        Assert.Equal((Person.Id, "mentee"), (participant.HostId, participant.RoleId));
        Assert.Equal("Léa", await Site.ReadAsync(db => db.People.Where(person => person.Id == participant.PersonId).Select(person => person.Name).SingleAsync()));
        Assert.Equal(2, await Site.ReadAsync(db => db.Participants.OfWorksheet(Worksheet.Id).OnTheDeviceOf(Person.Id).CountAsync()));
        await Assert.ThrowsAsync<ArgumentException>(() => AddHereAsync(" "));
    }

    [Fact]
    public async Task Who_takes_part_can_take_another_role_and_who_does_not_cannot()
    {
        var (stranger, hosted) = (await StartGuestAsync(), (await AddHereAsync("Léa"))!);

        Assert.True(await SharingAsync(sharing => sharing.TakeRoleAsync(Worksheet.Id, Person.Id, "mentor", CancellationToken.None)));
        Assert.True(await SharingAsync(sharing => sharing.TakeRoleAsync(Worksheet.Id, Person.Id, "mentor", CancellationToken.None)));
        Assert.True(await SharingAsync(sharing => sharing.TakeRoleAsync(Worksheet.Id, hosted.PersonId, "leader", CancellationToken.None)));
        Assert.False(await SharingAsync(sharing => sharing.TakeRoleAsync(Worksheet.Id, stranger.Id, "mentor", CancellationToken.None)));

        var parts = await ParticipantsAsync();
        Assert.Equal(
            [("", null), ("leader", Person.Id), ("mentee", Person.Id), ("mentor", (Guid?)null)],
            parts.Select(part => (part.RoleId, part.HostId)).OrderBy(part => part.RoleId, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Participants_leave_by_themselves_or_by_their_host_or_by_whom_the_worksheet_belongs_to_and_by_nobody_else()
    {
        var (guest, other, stranger) = (await StartGuestAsync(), await StartGuestAsync("Ana"), await StartGuestAsync("Nobody"));
        var token = (await InviteAsync("mentee")).Token;
        await JoinAsync(token, guest);
        await JoinAsync(token, other);
        var hosted = (await SharingAsync(sharing => sharing.AddHereAsync(Worksheet.Id, guest.Id, "Léa", "mentee", CancellationToken.None)))!;
        var parts = (await ParticipantsAsync()).ToDictionary(part => part.PersonId, part => part.Id);

        Assert.Equal(LeaveResult.NotThere, await LeaveAsync(parts[guest.Id], stranger));
        Assert.Equal(LeaveResult.NotThere, await LeaveAsync(hosted.Id, other));
        Assert.Equal(LeaveResult.Left, await LeaveAsync(hosted.Id, guest));
        Assert.Equal(LeaveResult.Left, await LeaveAsync(parts[guest.Id], guest));
        Assert.Equal(LeaveResult.Left, await LeaveAsync(parts[other.Id], Person));
        Assert.Equal(LeaveResult.NotThere, await LeaveAsync(parts[other.Id], Person));
        Assert.Equal(LeaveResult.OwnerStays, await LeaveAsync(parts[Person.Id], Person));
        Assert.Equal([Person.Id], (await ParticipantsAsync()).Select(part => part.PersonId));
    }

    [Fact]
    public async Task My_worksheets_are_those_I_own_those_I_take_part_in_and_those_of_whom_I_host()
    {
        var (guest, stranger) = (await StartGuestAsync(), await StartGuestAsync("Nobody"));
        await JoinAsync((await InviteAsync("mentee")).Token, guest);
        var hosting = await StartWorksheetAsync("Hosted");
        await SharingAsync(sharing => sharing.AddHereAsync(hosting.Id, guest.Id, "Léa", "", CancellationToken.None));
        await StartWorksheetAsync("Amélie's alone");
        Clock.Now += TimeSpan.FromSeconds(1);
        await Site.WithWorksheetsAsync(worksheets => worksheets.StartAsync(guest.Id, "tool", 1, "Zoé's", "en", "", CancellationToken.None));

        Assert.Equal(["Hosted", "Our partnership", "Zoé's"], await TitlesAsync(guest));
        Assert.Equal(["Amélie's alone", "Hosted", "Our partnership"], await TitlesAsync(Person));
        Assert.Empty(await TitlesAsync(stranger));
    }

    private async Task<List<string>> TitlesAsync(Person person) =>
        [.. (await Site.ReadAsync(db => db.Worksheets.TakenPartInBy(person.Id).ThatAreOpen().RecentFirst().Select(worksheet => worksheet.Title).ToListAsync())).Order(StringComparer.Ordinal)];

    private Task<T> SharingAsync<T>(Func<SharingService, Task<T>> act) => Site.WithAsync(act);

    private async Task<Invitation> InviteAsync(string roleId) =>
        (await SharingAsync(sharing => sharing.InviteAsync(Worksheet.Id, roleId, Person.Id, CancellationToken.None)))!;

    private Task<JoinResult> JoinAsync(string? token, Person person) => SharingAsync(sharing => sharing.JoinAsync(token, person.Id, CancellationToken.None));

    private Task<Participant?> AddHereAsync(string name) =>
        SharingAsync(sharing => sharing.AddHereAsync(Worksheet.Id, Person.Id, name, "mentee", CancellationToken.None));

    private Task<LeaveResult> LeaveAsync(Guid participantId, Person person) =>
        SharingAsync(sharing => sharing.LeaveAsync(Worksheet.Id, participantId, person.Id, CancellationToken.None));

    private Task<List<Participant>> ParticipantsAsync(Guid? worksheetId = null) =>
        Site.ReadAsync(db => db.Participants.AsNoTracking().OfWorksheet(worksheetId ?? Worksheet.Id).ToListAsync());

    private Task<DateTime?> LastUseAsync(Invitation invitation) =>
        Site.ReadAsync(db => db.Invitations.Where(each => each.Id == invitation.Id).Select(each => each.LastUsedAt).SingleAsync());
}
