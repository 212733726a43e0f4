using System.Globalization;
using System.Text;
using QRCoder;
using QRCoder.Exceptions;

namespace PracticeGuide.Web.Export.QrCodes;

/// <summary>An address as a square code, ready to be drawn.</summary>
/// <param name="Size">Modules a side, the quiet zone of four around it included.</param>
/// <param name="Path">The dark modules as the path of an SVG drawing, one module one unit.</param>
public sealed record QrDrawing(int Size, string Path)
{
    /// <returns>Null for an address that no code can hold.</returns>
    public static QrDrawing? Of(string address)
    {
        try
        {
            // Level M is still read when a seventh of it is stained or torn.
            using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
            return new(code.ModuleMatrix.Count, PathOf(code));
        }
        catch (DataTooLongException)
        {
            return null;
        }
    }

    private static string PathOf(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                var start = x;
                while (x < row.Count && row[x])
                    x++;
                if (x > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }

        return path.ToString();
    }
}
