using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PracticeGuide.Content;
using PracticeGuide.Data;
using PracticeGuide.Search;
using PracticeGuide.Testing;

namespace PracticeGuide.Web.Tests;

/// <summary>What may use what.</summary>
public sealed partial class ArchitectureTests
{
    private const string OtherEngine = "PracticeGuide.Search.Lucene";
    private const string AskedFor = "'$(SearchEngine)' == 'Lucene'";

    private static readonly string Web = RepositoryRoot.Combine("src", "PracticeGuide.Web");

    [Theory]
    [InlineData("PracticeGuide.Content")]
    [InlineData("PracticeGuide.Search", "PracticeGuide.Content")]
    [InlineData("PracticeGuide.Search.Lucene", "PracticeGuide.Content", "PracticeGuide.Search")]
    [InlineData("PracticeGuide.Data", "PracticeGuide.Content")]
    [InlineData("PracticeGuide.Web", "PracticeGuide.Content", "PracticeGuide.Data", "PracticeGuide.Search")]
    public void A_project_refers_to_exactly_the_projects_it_may(string project, params string[] expected)
    {
        var file = XDocument.Load(RepositoryRoot.Combine("src", project, $"{project}.csproj"));

        var references = file.Descendants("ProjectReference").Where(reference => reference.Parent!.Attribute("Condition") is null).Select(NameOf);

        Assert.Equal(expected, references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_other_search_engine_is_outside_the_solution_and_built_in_only_where_it_is_asked_for()
    {
        var solution = File.ReadAllText(RepositoryRoot.Combine("PracticeGuide.sln"));
        var conditional = from folder in (string[])["src", "tests"]
                          from project in Directory.GetFiles(RepositoryRoot.Combine(folder), "*.csproj", SearchOption.AllDirectories)
                          from reference in XDocument.Load(project).Descendants("ProjectReference")
                          let condition = reference.Parent!.Attribute("Condition")?.Value
                          where condition is not null || NameOf(reference) == OtherEngine
                          select (Path.GetFileNameWithoutExtension(project), NameOf(reference), condition);

        Assert.DoesNotContain("Lucene", solution, StringComparison.Ordinal);
        Assert.Equal(
            [("PracticeGuide.Search.Tests", OtherEngine, AskedFor), ("PracticeGuide.Web", OtherEngine, AskedFor)],
            conditional.OrderBy(reference => reference.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_no_other_project_in_src()
    {
        var projects = Directory.GetFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(["PracticeGuide.Content", "PracticeGuide.Data", "PracticeGuide.Search", OtherEngine, "PracticeGuide.Web"], projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Content_and_search_know_no_database_and_no_web()
    {
        Assert.Empty(References(typeof(Library).Assembly, "Microsoft.EntityFrameworkCore", "Microsoft.Data", "Microsoft.AspNetCore", "Microsoft.Extensions.Hosting", "Npgsql"));
        Assert.Empty(References(typeof(SearchIndex).Assembly, "Microsoft.EntityFrameworkCore", "Microsoft.Data", "Microsoft.AspNetCore", "Microsoft.Extensions.Hosting", "Npgsql"));
    }

    [Fact]
    public void Data_knows_no_web() => Assert.Empty(References(typeof(PracticeGuideContext).Assembly, "Microsoft.AspNetCore"));

    [Fact]
    public void A_feature_uses_no_other_feature()
    {
        var pages = Path.Combine(Web, "Pages");

        var uses = from folder in Directory.GetDirectories(pages)
                   let feature = Path.GetFileName(folder)
                   from file in Sources(folder)
                   from Match use in PagesNamespace().Matches(File.ReadAllText(file))
                   where use.Groups["feature"].Value != feature && use.Groups["feature"].Value != "Shared"
                   select $"{Path.GetRelativePath(pages, file)} uses {use.Value}";

        Assert.NotEmpty(Directory.GetDirectories(pages));
        Assert.Empty(uses);
    }

    [Fact]
    public void What_the_pages_use_does_not_use_the_pages()
    {
        string[] below = ["Access", "Export", "Fields", "Headers", "Links", "Publishing", "Questions", "TagHelpers", "Text", "Commands"];

        var uses = from folder in below
                   from file in Sources(Path.Combine(Web, folder))
                   from Match use in PagesNamespace().Matches(File.ReadAllText(file))
                   select $"{Path.GetRelativePath(Web, file)} uses {use.Value}";

        Assert.Empty(uses);
    }

    [Fact]
    public void Time_is_only_asked_of_the_clock()
    {
        var asks = from file in Sources(RepositoryRoot.Combine("src"))
                   from Match use in SystemClock().Matches(File.ReadAllText(file))
                   select $"{Path.GetRelativePath(RepositoryRoot.Path, file)}: {use.Value}";

        Assert.Empty(asks);
    }

    private static string NameOf(XElement reference) => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value);

    private static IEnumerable<string> Sources(string folder) =>
        from file in Directory.GetFiles(folder, "*.cs*", SearchOption.AllDirectories)
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)
        where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")
        select file;

    private static IEnumerable<string?> References(Assembly assembly, params string[] forbidden) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name).Where(name => forbidden.Any(start => name!.StartsWith(start, StringComparison.Ordinal)));

    [GeneratedRegex(@"PracticeGuide\.Web\.Pages\.(?<feature>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PagesNamespace();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SystemClock();
}
