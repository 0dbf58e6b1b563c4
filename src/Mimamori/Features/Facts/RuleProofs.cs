using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.HouseRules;

namespace Mimamori.Features.Facts;

/// <summary>A house rule in force that somebody has read speaks for its kind of proof, and any such rule for there being rules, until it is to be looked at again.</summary>
public static class RuleProofs
{
    public static async Task<IReadOnlyList<EvidenceRow>> ReadAsync(Database database, DateOnly today, CancellationToken cancellation)
    {
        var rules = await database.HouseRules.AsNoTracking().Include(rule => rule.Versions).ThenInclude(version => version.Readings).Where(rule => rule.ArchivedAt == null).ToListAsync(cancellation);
        var inForce = rules.Where(rule => rule.Now.From <= today && rule.Now.Readings.Count > 0).ToList();
        return [.. inForce.SelectMany(rule => new[] { RuleTemplates.Find(rule.Template)?.Proof, RuleTemplate.AnyRule }.OfType<string>().Select(kind => Of(rule, kind)))];
    }

    private static EvidenceRow Of(HouseRule rule, string kind) => new(rule.Now.Id, kind, rule.Now.LookedOn ?? rule.Now.From, rule.Now.LookAgainOn) { Rule = new RuleBehind(rule.Id, rule.Now.Title, rule.Now.Readings.Count) };
}

/// <summary>The rule that is the proof.</summary>
public sealed record RuleBehind(Guid Id, string Title, int ReadBy);
