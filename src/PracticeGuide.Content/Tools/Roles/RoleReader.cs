using System.Collections.Immutable;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Roles;

/// <summary>Reads who takes part in a tool.</summary>
internal static class RoleReader
{
    public static ImmutableArray<Role> Read(MappingReader tool)
    {
        var ids = new UniqueIds(tool.Report, "among the roles");
        return [.. tool.Mappings("roles", required: false).Select(mapping => ReadRole(new(mapping, tool.Report, "id", "title", "summary", "starts"), ids))];
    }

    private static Role ReadRole(MappingReader keys, UniqueIds ids)
    {
        var role = new Role(keys.Kebab("id"), keys.Bilingual("title"), keys.Bilingual("summary"), keys.OptionalBoolean("starts", byDefault: false));
        ids.Add(role.Id, keys.PlaceOf("id"));
        return role;
    }
}
