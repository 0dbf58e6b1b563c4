namespace Mimamori.Tests.Houses;

/// <summary>The operator at the machine itself; a server that goes round once is asked again until it answers.</summary>
internal sealed class OperatorAtHome(int port) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://localhost:{port}") };

    public Task<string> GetAsync(string page) => _client.GetStringAsync(page, TestContext.Current.CancellationToken);

    public async Task PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        for (var patience = 0; ; patience++)
        {
            try
            {
                var form = HtmlForm.Find(await _client.GetStringAsync(page, TestContext.Current.CancellationToken), action);
                await _client.PostAsync(action, new FormUrlEncodedContent(form.Hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException) when (patience < 60)
            {
                await Task.Delay(500, TestContext.Current.CancellationToken);
            }
        }
    }

    public void Dispose() => _client.Dispose();
}
