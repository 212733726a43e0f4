using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PracticeGuide.Search.Tests.Relevance;

/// <summary>One question of <c>relevance.yml</c>, where the format is told.</summary>
public sealed class RelevanceQuestion
{
    public string Question { get; set; } = "";

    public string Language { get; set; } = "";

    public string Kind { get; set; } = "plain";

    public string[] Answers { get; set; } = [];

    public Language Of => Content.Languages.Language.TryParse(Language, out var language) ? language : throw new InvalidDataException($"“{Question}” has no language.");

    public static RelevanceQuestion[] Read(string file)
    {
        var path = Path.Combine(RepositoryRoot.Path, "tests", "PracticeGuide.Search.Tests", file);
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return reader.Deserialize<RelevanceQuestion[]>(File.ReadAllText(path));
    }
}
