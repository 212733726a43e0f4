using System.Text;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export.Csv;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>The answers as a table for a spreadsheet.</summary>
public sealed class CsvTests(SampleSite sample)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Every_field_is_a_row_in_words_and_as_it_is_kept(string code)
    {
        var language = Languages.Of(code);
        var rows = await ReadAsync(await sample.FullAsync(language), language);

        Assert.All(rows, row => Assert.Equal(10, row.Length));
        Assert.Equal(language == Language.French ? "Valeur en mots" : "Value in words", rows[0][5]);
        var level = rows.Single(row => row[1] == "practice" && row[6] == "always");
        Assert.Equal(language == Language.French ? "Toujours" : "Always", level[5]);
        Assert.Equal(["Zoé Tremblay", language.Code], [level[7], level[9]]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", level[8]);
        Assert.Equal(6, rows.Count(row => row[1] == "ticked"));
    }

    [Fact]
    public async Task Each_cell_of_a_table_is_a_row_that_names_its_row()
    {
        var rows = await ReadAsync(await sample.FullAsync(Language.English), Language.English);

        Assert.Equal(10, rows.Count(row => row[1] == "plan"));
        Assert.Equal(["What", "1", "Réunir, tous", "Réunir, tous"], rows.First(row => row[1] == "plan")[3..7]);
        Assert.Equal(["Note", "South", "il fait chaud"], rows.Single(row => row[1] == "fixed" && row[6].Length > 0)[3..6]);
        Assert.Equal(["Result", "Réunir, tous", "fait"], rows.Single(row => row[1] == "follow" && row[6].Length > 0)[3..6]);
    }

    [Fact]
    public async Task What_would_be_a_formula_in_a_spreadsheet_is_a_text()
    {
        var rows = await ReadAsync(await sample.FullAsync(Language.English), Language.English);

        Assert.Equal("'=SUM(A1:A9)", rows.Single(row => row[1] == "name")[6]);
        Assert.Contains(rows, row => row[1] == "plan" && row[6] == "'-2");
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=a\"b", "\"'=a\"\"b\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_field_is_written_as_the_standard_has_it(string value, string written) =>
        Assert.Equal($"{written}\r\n", Encoding.UTF8.GetString(CsvWriter.Write([[value]]).AsSpan(3)));

    [Fact]
    public async Task A_private_draft_of_somebody_else_is_left_out()
    {
        var worksheet = await sample.FilledAsync(sample.TwoRoles, Language.English, "Two", ("draft", """{"text":"very secret"}"""));

        Assert.DoesNotContain(await ReadAsync(worksheet, Language.English), row => row[1] == "draft");
    }

    private static async Task<string[][]> ReadAsync(FilledWorksheet worksheet, Language language)
    {
        using var answer = await worksheet.Client.ExchangeAsync(ExportLinks.Csv(language, SampleSite.Address(language, worksheet)));
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        return [.. Rows(Encoding.UTF8.GetString(bytes.AsSpan(3)))];
    }

    /// <summary>As RFC 4180 reads it.</summary>
    private static IEnumerable<string[]> Rows(string text)
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[++i]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\r'))
                field.Append(text[i]);
            else
            {
                row.Add(field.ToString());
                field.Clear();
                if (text[i] == ',')
                    continue;
                yield return [.. row];
                row.Clear();
                Assert.Equal('\n', text[++i]);
            }
        }

        Assert.False(quoted);
        Assert.Empty(row);
    }
}
