using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.HouseRules;

namespace Mimamori.Features.Facts;

/// <summary>A house rule in force that somebody has read speaks for its kind of proof, and any such rule for there being rules, until it is to be looked at again.</summary>
public static class RuleProofs
{
    public static async Task<IReadOnlyList<EvidenceRow>> ReadAsync(Database database, DateOnly today, CancellationToken cancellation)
    {
        var rules = await database.HouseRules.Where(rule => rule.ArchivedAt == null).Select(rule => new { rule.Id, rule.Template, Now = rule.Versions.Where(version => version.WithdrawnAt == null && version.From <= today).OrderByDescending(version => version.Number)
            .Select(version => new { version.Id, version.Title, version.From, version.LookedOn, ReadBy = version.Readings.Count }).FirstOrDefault() }).ToListAsync(cancellation);
        return
        [
            .. from rule in rules
               where rule.Now is { ReadBy: > 0 }
               from kind in new[] { RuleTemplates.Find(rule.Template)?.Proof, RuleTemplate.AnyRule }.OfType<string>()
               let looked = rule.Now.LookedOn ?? rule.Now.From
               select new EvidenceRow(rule.Now.Id, kind, looked, looked.AddMonths(HouseRulesFeature.LookMonths)) { Rule = new RuleBehind(rule.Id, rule.Now.Title, rule.Now.ReadBy) },
        ];
    }
}

/// <summary>The rule that is the proof.</summary>
public sealed record RuleBehind(Guid Id, string Title, int ReadBy);
