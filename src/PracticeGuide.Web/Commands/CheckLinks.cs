using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Web.Links.Outside;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Commands;

/// <summary>
/// <c>check-links</c>: asks every address of other sites in the content whether it still answers, prints what it found and keeps it for the
/// directory. It reports and changes no content, so a link that is dead is no failure of the command.
/// </summary>
public static class CheckLinks
{
    /// <returns>0: the addresses were asked, whatever they answered.</returns>
    /// <exception cref="StartException">They could not be asked, or what they answered could not be kept.</exception>
    public static async Task<int> RunAsync(SiteSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        if (LibraryLoader.Load(settings.ContentPath).Library is not { } library)
            throw new StartException($"The content folder {settings.ContentPath} has errors: run check-content, mend them, and run check-links again.");

        var outside = OutsideAddress.Of(library);
        Console.WriteLine($"{settings.ContentPath}: addresses of other sites: {outside.Length}");
        using var checker = LinkChecker.Create();
        var answers = await checker.AskAsync([.. outside.Select(link => link.Address)], cancellation);

        var path = LinksFile.PathIn(settings.DataPath);
        foreach (var (link, answer) in outside.Zip(answers))
            Console.WriteLine(Line(link, answer));
        if (answers.Select(answer => answer.Address.Host).Distinct().Count() > 1 && answers.All(answer => answer.State == LinkState.Silent))
            throw new StartException($"None of the {answers.Length} addresses answers: is this machine connected? {path} is left as it was.");

        Write(path, answers, new Moments(settings, clock).Today);
        Console.WriteLine($"{string.Join(", ", Enum.GetValues<LinkState>().Select(state => $"{answers.Count(answer => answer.State == state)} {Name(state)}"))}: {path}");
        return 0;
    }

    /// <summary>State, status, address, where it leads now, and the files it stands in.</summary>
    private static string Line(OutsideAddress link, LinkAnswer answer)
    {
        var how = answer.Problem is { } problem ? Name(problem) : $"{answer.Status}";
        var movedTo = answer.MovedTo is { } address ? $" → {address.AbsoluteUri}" : "";
        return $"{Name(answer.State),-6} {how,-13} {link.Address.AbsoluteUri}{movedTo} ({string.Join(", ", link.Files)})";
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void Write(string path, ImmutableArray<LinkAnswer> answers, DateOnly today)
    {
        try
        {
            new LinksFile(
            [
                .. answers.Select(answer => new CheckedLink(
                    OutsideAddress.Key(answer.Address), answer.State, today, answer.Status, answer.Problem, answer.MovedTo?.AbsoluteUri)),
            ]).Write(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{path} cannot be written ({exception.Message}): give PracticeGuide__DataPath a folder the site may write to.");
        }
    }
}
