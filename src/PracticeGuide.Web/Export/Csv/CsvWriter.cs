using System.Buffers;
using System.Text;

namespace PracticeGuide.Web.Export.Csv;

/// <summary>Writes rows as RFC 4180 has them, in UTF-8 with the mark that spreadsheets know it by.</summary>
public static class CsvWriter
{
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // What a spreadsheet takes for the beginning of a formula, which could send what stands beside it to anybody.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows)
            csv.AppendJoin(',', row.Select(Field)).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static string Field(string value)
    {
        var harmless = value.Length > 0 && Formula.Contains(value[0]) ? $"'{value}" : value;
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
