using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Reviews;

/// <summary>A review that comes back, and the sections it is made into.</summary>
internal sealed record ReviewDraft(ReviewPlan Plan, ImmutableArray<ToolSection> Sections);

/// <summary>Reads the key <c>review</c> of a tool.</summary>
internal static partial class ReviewReader
{
    /// <returns>Null where the tool has no review.</returns>
    public static ReviewDraft? Read(MappingReader tool, ToolScope scope)
    {
        if (tool.OptionalMapping("review") is not { } mapping)
            return null;

        var keys = new MappingReader(mapping, tool.Report, "title", "help", "every", "for", "from", "by", "items");
        var every = ReadMonths(keys, "every");
        var length = ReadMonths(keys, "for");
        // What the dates are counted from stands in a section: the review's own items are not yet read.
        var plan = new ReviewPlan(every, Count(keys, every, length), ReadFrom(keys, scope), scope.Roles.ReadMany(keys, "by"));
        var title = keys.Bilingual("title");
        var help = keys.OptionalBilingual("help");
        var items = ReadItems(keys, scope, plan);
        // Where it is not known how many there are, as has been reported, none that a stage or the output names is called unknown.
        return plan.Count > 0
            ? new(plan, [.. Enumerable.Range(1, plan.Count).Select(number => Section(number, title, help, items))])
            : new(plan, [.. Enumerable.Range(1, ReviewPlan.MostReviews).Select(number => Section(number, title, help, number == 1 ? items : []))]);
    }

    private static ImmutableArray<Item> ReadItems(MappingReader keys, ToolScope scope, ReviewPlan plan)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        foreach (var mapping in keys.Mappings("items"))
        {
            var item = ItemReader.Read(mapping, scope, new(plan.RoleIds, null));
            if (item is SignatureItem)
                keys.Report.Error(mapping.Place, "A review is not signed: put the signature into a section, and sign it by going on to another stage.");
            else if (item is not null)
                items.Add(item);
        }

        return items.ToImmutable();
    }

    private static ToolSection Section(int number, ByLanguage<string> title, ByLanguage<string>? help, ImmutableArray<Item> items)
    {
        var own = items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            ReviewPlan.SectionId(number),
            ByLanguage.Create(language => string.Create(language.Culture, $"{title[language]} {number}")),
            [.. items.Select(item => ReviewItem.Of(item, number, own))])
        {
            Intro = help,
            Review = number,
        };
    }

    private static int Count(MappingReader keys, int every, int length)
    {
        if (every == 0 || length == 0)
            return 0;
        if (every > length)
        {
            keys.Report.Error(keys.PlaceOf("every"), "“every” is longer than “for”: there would be no review.");
            return 0;
        }

        var count = ReviewPlan.CountOf(every, length);
        if (count <= ReviewPlan.MostReviews)
            return count;

        keys.Report.Error(keys.PlaceOf("for"), string.Create(CultureInfo.InvariantCulture, $"This makes {count} reviews; there are at most {ReviewPlan.MostReviews}: shorten “for”, or lengthen “every”."));
        return 0;
    }

    private static string ReadFrom(MappingReader keys, ToolScope scope)
    {
        var id = keys.Kebab("from");
        if (id.Length == 0 || scope.Find(id) is DateItem)
            return id;

        var dates = scope.Items.OfType<DateItem>().Select(item => item.Id).ToArray();
        keys.Report.Error(keys.PlaceOf("from"), $"“{id}” is no item of the kind date in a section: name the one that the reviews are counted from.{Nearest.Suggestion(id, dates)}");
        return id;
    }

    /// <returns>0 where there is a mistake, which is reported.</returns>
    private static int ReadMonths(MappingReader keys, string key)
    {
        var text = keys.Text(key);
        if (text.Length == 0)
            return 0;

        var match = Duration().Match(text);
        var months = match.Success ? (12 * Number(match.Groups["years"])) + Number(match.Groups["months"]) : 0;
        if (months == 0)
            keys.Report.Error(keys.PlaceOf(key), $"“{text}” is no number of months or years: write P3M for three months, P1Y for one year.");
        return months;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P((?<years>[0-9]{1,3})Y)?((?<months>[0-9]{1,3})M)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Duration();
}
