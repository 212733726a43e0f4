using System.Collections.Immutable;

namespace PracticeGuide.Web.Access;

/// <summary>The part someone takes in a worksheet: as whom they write there, and in which roles.</summary>
/// <param name="PersonId">As whom: the person of this device, or one who takes part on it beside them.</param>
/// <param name="Name">What others see beside what they write, or null.</param>
/// <param name="RoleIds">Their roles; none in a tool without roles.</param>
/// <param name="Others">Who else takes part on this device.</param>
public sealed record Part(Guid PersonId, string? Name, ImmutableArray<string> RoleIds, ImmutableArray<PartHere> Others)
{
    /// <summary>The role that is written down with what they do, or nothing.</summary>
    public string RoleId => RoleIds is [var first, ..] ? first : "";
}

/// <summary>Someone who takes part on the same device.</summary>
public sealed record PartHere(Guid PersonId, string? Name, ImmutableArray<string> RoleIds);
