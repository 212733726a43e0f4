using System.Buffers.Text;
using System.Security.Cryptography;

namespace PracticeGuide.Data.Worksheets.Sharing;

/// <summary>The part of a private link that nobody can guess: 16 random bytes in base64url.</summary>
public static class InvitationToken
{
    public const int Length = 22;

    private const int Bytes = 16;

    internal static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether it can be one at all. What cannot is not asked of the database, which would not take every text.</summary>
    internal static bool IsWellFormed(string? token) =>
        token is { Length: Length } && token.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
