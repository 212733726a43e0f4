using System.Collections.Immutable;

namespace PracticeGuide.Content.Guide;

/// <summary>
/// What a reader looks for in the directory. Of several territories or several needs, any will do; where both are chosen, a resource must
/// suit both.
/// </summary>
public sealed class ResourceFilter
{
    private readonly ResourceDirectory _directory;

    private ResourceFilter(ResourceDirectory directory, ImmutableArray<string> territoryIds, ImmutableArray<string> needIds)
    {
        _directory = directory;
        TerritoryIds = territoryIds;
        NeedIds = needIds;
    }

    /// <summary>Those chosen, in the order of the directory; none for all of them.</summary>
    public ImmutableArray<string> TerritoryIds { get; }

    /// <summary>Those chosen, in the order of the directory; none for all of them, and for resources without any.</summary>
    public ImmutableArray<string> NeedIds { get; }

    public bool IsEmpty => TerritoryIds.IsEmpty && NeedIds.IsEmpty;

    /// <summary>The territories that have something to show, with only that.</summary>
    public ImmutableArray<Territory> Found =>
        [.. Chosen.Select(territory => territory with { Resources = [.. territory.Resources.Where(SuitsNeed)] }).Where(territory => !territory.Resources.IsEmpty)];

    /// <summary>How many resources are found.</summary>
    public int Total => Found.Sum(territory => territory.Resources.Length);

    /// <summary>How many resources of the chosen territories have no need, and so are never found by one.</summary>
    public int Unsorted => Chosen.SelectMany(territory => territory.Resources).Count(resource => resource.NeedIds.IsEmpty);

    private IEnumerable<Territory> Chosen => _directory.Territories.Where(territory => TerritoryIds.IsEmpty || TerritoryIds.Contains(territory.Id));

    /// <summary>What is not in the directory is no choice, whatever it is, and is left out.</summary>
    public static ResourceFilter Of(ResourceDirectory directory, IEnumerable<string?> territoryIds, IEnumerable<string?> needIds)
    {
        var (territories, needs) = (territoryIds.ToHashSet(StringComparer.Ordinal), needIds.ToHashSet(StringComparer.Ordinal));
        return new ResourceFilter(
            directory,
            [.. directory.Territories.Select(territory => territory.Id).Where(territories.Contains)],
            [.. directory.Needs.Select(need => need.Id).Where(needs.Contains)]);
    }

    /// <summary>How many resources this territory has for the chosen needs.</summary>
    public int Count(Territory territory) => territory.Resources.Count(SuitsNeed);

    /// <summary>How many resources the chosen territories have for this need.</summary>
    public int Count(Need need) => Chosen.SelectMany(territory => territory.Resources).Count(resource => resource.NeedIds.Contains(need.Id));

    /// <summary>The same needs, wherever.</summary>
    public ResourceFilter Anywhere() => new(_directory, [], NeedIds);

    /// <summary>The same territories, whatever the need.</summary>
    public ResourceFilter ForAnything() => new(_directory, TerritoryIds, []);

    private bool SuitsNeed(Resource resource) => NeedIds.IsEmpty || resource.NeedIds.Any(NeedIds.Contains);
}
