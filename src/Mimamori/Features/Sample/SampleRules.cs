using Mimamori.Data;
using Mimamori.Features.HouseRules;

namespace Mimamori.Features.Sample;

/// <summary>Three rules of the sample house: one changed and read again by few, one read by many, one not looked at for over a year.</summary>
internal static class SampleRules
{
    private static readonly string[] Readers = ["見本 看護師A", "見本 看護師B", "見本 薬剤師", "見本 放射線技師", "見本 受付", "見本 医事課"];

    public static void Write(Database database, DateOnly today)
    {
        var usb = Rule(database, "usb", today.AddDays(-200), 6);
        database.AddRange(usb, Rule(database, "mail", today.AddDays(-90), 5), Rule(database, "photos", today.AddDays(-430), 4));
        var first = usb.Versions[0];
        usb.Versions.Add(new RuleVersion
        {
            Number = 2, Title = first.Title, Why = first.Why, Do = first.Do, Dont = $"{first.Dont}\n薬局のPCには、何もつなぎません。", Ask = first.Ask, Change = "薬局のPCを分けたので、1行足した",
            From = today.AddDays(-20), At = database.Now.AddDays(-21), By = "見本 情報担当", Readings = [.. Readings(database, 2, today.AddDays(-18))],
        });
    }

    private static HouseRule Rule(Database database, string id, DateOnly from, int readers)
    {
        var template = RuleTemplates.Find(id)!;
        return new HouseRule
        {
            Template = id,
            Versions = [new RuleVersion
            {
                Number = 1, Title = template.Title.Ja, Why = template.Why.Ja, Do = string.Join('\n', template.Do.Select(line => line.Ja)), Dont = string.Join('\n', template.Dont.Select(line => line.Ja)), Ask = "医療安全管理室 内線0002",
                From = from, At = database.Now, By = "見本 情報担当", Readings = [.. Readings(database, readers, from.AddDays(3))],
            }],
        };
    }

    private static IEnumerable<RuleReading> Readings(Database database, int count, DateOnly on) =>
        Readers.Take(count).Select((name, at) => new RuleReading { Name = name, Section = at < 2 ? "3階東" : null, On = on, OnPaper = at % 2 == 0, At = database.Now, By = "見本 医療安全管理者" });
}
