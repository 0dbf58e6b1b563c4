namespace Mimamori.Features.Opening;

/// <summary>Lets a page ask that the server stop listening and start anew with other addresses; the program goes round once more.</summary>
public sealed class Restart(IHostApplicationLifetime lifetime)
{
    /// <summary>Only where the program itself waits to go round.</summary>
    public bool IsPossible { get; set; }

    public bool IsWanted { get; private set; }

    /// <summary>After the answer has gone out.</summary>
    public void Ask(HttpContext context)
    {
        if (!IsPossible)
            return;
        IsWanted = true;
        context.Response.OnCompleted(() =>
        {
            lifetime.StopApplication();
            return Task.CompletedTask;
        });
    }
}
