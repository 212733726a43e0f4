namespace PracticeGuide.Content.Files;

/// <summary>Paths inside the content folder.</summary>
internal static class ContentPath
{
    /// <summary>The path from the content folder that an address in a file means, or null where it leads out of the folder.</summary>
    /// <param name="folder">The folder of the file, empty at the top.</param>
    /// <param name="address">Relative to the file; from the top where it begins with a slash. Percent signs stand for what addresses cannot hold.</param>
    public static string? Resolve(string folder, string address)
    {
        var parts = new List<string>(address.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in Uri.UnescapeDataString(address).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
