using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Mimamori.Tests.Houses;

/// <summary>The real program serving a folder in a process of its own, so that it can be killed or run short of disk, and a signed-in browser that outlives it.</summary>
public sealed class RunningServer : IDisposable
{
    private const int ConnectionsMax = 200;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _errors;

    private RunningServer(Process process, ConcurrentQueue<string> errors, HttpClient client) => (_process, _errors, Client) = (process, errors, client);

    public HttpClient Client { get; }

    /// <summary>What it said on standard error.</summary>
    public string Errors => string.Join('\n', _errors);

    /// <param name="folder">Its data folder.</param>
    /// <param name="cookies">The browser's; they are good for the next server of the folder too.</param>
    /// <param name="under">A shell's words that come first, such as another clock or disk.</param>
    public static async Task<RunningServer> StartAsync(string folder, CookieContainer cookies, string? under = null)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "mimamori.dll"), "serve", "--data", folder, "--urls", "http://127.0.0.1:0"];
        var start = under is null ? new ProcessStartInfo("dotnet", arguments) : new ProcessStartInfo("bash", ["-c", $"{under}; exec \"$@\"", "bash", "dotnet", .. arguments]);
        return await StartAsync(start, cookies);
    }

    /// <summary>Whatever ends as a server: a script that does something first may say so.</summary>
    public static async Task<RunningServer> StartAsync(ProcessStartInfo start, CookieContainer cookies)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var process = Process.Start(start)!;
        var errors = new ConcurrentQueue<string>();
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
        string? ready;
        do
            ready = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        while (ready?.Contains("http:", StringComparison.Ordinal) == false);
        if (ready is null)
            throw new InvalidOperationException($"The server did not start. {string.Join('\n', errors)}");
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = ConnectionsMax, AllowAutoRedirect = false, CookieContainer = cookies };
        return new RunningServer(process, errors, new HttpClient(handler) { BaseAddress = new Uri(ready[ready.IndexOf("http", StringComparison.Ordinal)..]) });
    }

    /// <summary>The first account of a new house.</summary>
    public async Task OpenHouseAsync()
    {
        using var answer = await PostAsync("/first", "/first", ("Input.HouseName", "試験病院"), ("Input.HouseKind", "Hospital"), ("Input.YourName", "山田 花子"),
            ("Input.Role", "Operator"), ("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    public async Task SignInAsync()
    {
        using var answer = await PostAsync("/sign-in", "/sign-in", ("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    /// <summary>Posts the form of a page as a browser would.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var form = HtmlForm.Find(await Client.GetStringAsync(page, TestContext.Current.CancellationToken), action);
        using var content = new FormUrlEncodedContent(form.Hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(action, content, TestContext.Current.CancellationToken);
    }

    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As a service manager ends it.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        Client.Dispose();
    }
}
