using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using PracticeGuide.Data;

namespace PracticeGuide.Web;

/// <summary>The site cannot start; the message is one sentence that says why and what to do.</summary>
public sealed class StartException(string message) : Exception(message);

/// <summary>Tells what an operator can mend from what a programmer must.</summary>
public static class StartProblem
{
    /// <summary>The sentence to print, or null when <paramref name="exception"/> is nothing an operator can mend.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        StartException or DataUnavailableException => exception.Message,
        IOException { InnerException: AddressInUseException inner } =>
            $"The address is already in use ({inner.Message.TrimEnd('.')}): stop the other program, or give the site another address with ASPNETCORE_URLS, such as http://localhost:5081.",
        SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable } =>
            $"The site may not listen on its address ({exception.Message}): give it another one with ASPNETCORE_URLS, such as http://localhost:5081.",
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } =>
            $"The site cannot serve on the addresses of ASPNETCORE_URLS: {exception.Message}",
        AggregateException { InnerException: { } inner } => Explain(inner),
        _ => null,
    };
}
