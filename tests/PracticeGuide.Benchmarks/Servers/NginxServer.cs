using System.Diagnostics;

namespace PracticeGuide.Benchmarks.Servers;

/// <summary>nginx, where it is installed, serving the compressed file of a <see cref="StaticTwin"/>.</summary>
public sealed class NginxServer : IDisposable
{
    private readonly Process _process;

    private NginxServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <returns>The server, or null where nginx is not installed.</returns>
    public static NginxServer? TryStart(string folder, int port)
    {
        var configuration = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(configuration, $$"""
            worker_processes auto;
            daemon off;
            error_log stderr crit;
            pid {{folder}}/nginx.pid;
            user root;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
              server {
                listen 127.0.0.1:{{port}};
                location = {{StaticTwin.Address}} { alias {{folder}}/{{StaticTwin.CompressedFile}}; types { } default_type text/html; add_header Content-Encoding gzip; }
              }
            }

            """);
        try
        {
            var process = Process.Start(new ProcessStartInfo("nginx", ["-c", configuration]) { UseShellExecute = false });
            return process is null ? null : new(process, new Uri($"http://127.0.0.1:{port}{StaticTwin.Address}"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
