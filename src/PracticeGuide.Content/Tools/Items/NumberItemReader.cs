using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

internal static class NumberItemReader
{
    private const decimal Limit = 1_000_000_000;

    private const int MostDecimals = 4;

    public static NumberItem Read(MappingReader keys)
    {
        var item = new NumberItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Minimum = keys.OptionalDecimal("min", -Limit, Limit),
            Maximum = keys.OptionalDecimal("max", -Limit, Limit),
            Decimals = keys.OptionalInteger("decimals", 0, MostDecimals, byDefault: 0),
            Unit = keys.OptionalBilingual("unit"),
        };
        if (item.Minimum > item.Maximum)
            keys.Report.Error(keys.PlaceOf("min"), "“min” is more than “max”: no number lies between them.");
        return item;
    }
}
