using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace Mimamori.Features.People.SignIns;

/// <summary>What a browser posts as a passkey's answer comes from outside: what is no answer at all is refused like a wrong one.</summary>
public static class PasskeyProof
{
    public static async Task<T?> ReadAsync<T>(Func<Task<T>> perform) where T : class
    {
        try
        {
            return await perform();
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException or JsonException or PasskeyException)
        {
            return null;
        }
    }
}
