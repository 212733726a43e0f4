using System.Text;

namespace PracticeGuide.Data.Databases;

/// <summary>
/// A small file in the data folder that one site at a time holds while it prepares the database. Writing it proves that the
/// folder can be written; the operating system lets go of it with the process that held it, however that ended.
/// </summary>
internal static class DataFolderLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <exception cref="DataUnavailableException">The folder is missing, is no folder, cannot be written, or is held for more than 30 seconds.</exception>
    public static async Task<IDisposable> TakeAsync(string folder, CancellationToken cancellationToken)
    {
        if (File.Exists(folder))
            throw new DataUnavailableException($"The data folder {folder} is a file: set PracticeGuide__DataPath to a folder.");
        if (!Directory.Exists(folder))
            throw new DataUnavailableException($"The data folder {folder} does not exist: create it, or correct PracticeGuide__DataPath.");

        var path = Path.Combine(folder, "practiceguide.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return Take(path);
            }
            catch (IOException failure) when (IsHeld(failure) && waited < Patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new DataUnavailableException(
                    $"The data folder {folder} cannot be written ({failure.Message.TrimEnd('.')}): give the user that runs the site the right to write there, or correct PracticeGuide__DataPath.",
                    failure);
            }
        }
    }

    private static FileStream Take(string path)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        try
        {
            // A full disk still lets an empty file be made.
            stream.Write(Encoding.ASCII.GetBytes("Held while the site prepares its database.\n"));
            stream.Flush(flushToDisk: true);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Of all errors only a sharing violation is worth waiting for: ERROR_SHARING_VIOLATION on Windows, EWOULDBLOCK on Linux and macOS.</summary>
    private static bool IsHeld(IOException failure) => OperatingSystem.IsWindows()
        ? (failure.HResult & 0xFFFF) == 32
        : failure.HResult is 11 or 35;
}
