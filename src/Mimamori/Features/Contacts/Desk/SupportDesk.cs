using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Checklists;
using Mimamori.Features.Home;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Contacts.Desk;

/// <summary>The doctors' association's three measures (content/support-desk.yaml): desk, portal, support money. None of it is sure enough to be said without 要確認.</summary>
public sealed record SupportDesk
{
    public const string Body = "jma";
    /// <summary>How long after an emergency the house is reminded of the support money; ours.</summary>
    private const int RemindDays = 30;

    private static readonly Lazy<SupportDesk> Loaded = new(() => ChecklistContent.Read<SupportDesk>("content/support-desk.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required LocalText Who { get; init; }
    public required List<LocalText> Data { get; init; }
    public required List<LocalText> Portal { get; init; }
    public required string MoneyAsOf { get; init; }
    public required List<SupportMoney> Money { get; init; }
    public required List<LocalText> Papers { get; init; }

    [YamlIgnore]
    public static SupportDesk Here => Loaded.Value;

    /// <summary>After an emergency of a real house has ended; it can be put off as any task.</summary>
    public static async Task<TodayTask?> MoneyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var since = database.Now.AddDays(-RemindDays);
        return await database.Emergencies.AnyAsync(row => row.EndedAt > since, cancellation) && await RealHouse.IsAsync(database, cancellation)
            ? new TodayTask("support-money", ContactText.MoneyTask, ContactText.MoneyTaskDo, "/contacts/desk#money", Audience.Director | Audience.Operator) : null;
    }
}

public sealed record SupportMoney
{
    public required int Yen { get; init; }
    public int? Most { get; init; }
    public required LocalText Text { get; init; }
}
