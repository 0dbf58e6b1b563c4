using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Official;
using static Mimamori.Tests.Features.Checklists.Official.FormBook;

namespace Mimamori.Tests.Features.Checklists.Official;

/// <summary>
/// Forms as a ministry might lay them out, with our own sentences. None is the ministry's: what the real ones look like is only in the
/// user's file, so the finder must not know any of these by heart.
/// </summary>
internal static class PlausibleForms
{
    public sealed record Asked(string Section, string Number, string Circled, string Text, string Topic);

    /// <summary>Our own paraphrase, section by section.</summary>
    public static IReadOnlyList<Asked> Items { get; } = [.. ChecklistContent.Find("r7-med")!.Sections.Where(section => section.Id != "0").SelectMany(section =>
        section.Items.Select((item, at) => new Asked(section.Title.Ja, $"{at + 1}", $"{(char)('①' + at)}", item.Ask.Ja, item.Topic)))];

    private static IEnumerable<(string Section, int At, List<Asked> Items)> Sections => Items.GroupBy(item => item.Section).Select((group, at) => (group.Key, at + 1, group.ToList()));

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["two headings, three rounds, upright sections"] = TwoHeadings,
        ["one word of two, day in the same cell"] = OneWordOfTwo,
        ["lists to choose from, hidden columns, days as numbers"] = Lists,
        ["boxes to tick, two lines an item"] = TwoLines,
        ["a list on another sheet, no column of numbers"] = ListElsewhere,
        ["boxes and days in words"] = Boxes,
        ["a question above the table, sections named once, headings again on page two"] = TwoPages,
        ["items from left to right, sections drawn across them"] = Across,
    };

    private static byte[] Across()
    {
        var form = new FormBook("横並び");
        var last = Area.ColumnName(Items.Count + 1);
        form.Merge($"A1:{last}1", "令和８年度版　サイバーセキュリティ対策の確認（試し書き）", Look.Title);
        foreach (var (line, text) in new[] { (3, "区分"), (4, "番号"), (5, "チェック項目"), (6, "確認結果"), (7, "確認日"), (8, "目標日"), (9, "備考") })
            form.Put($"A{line}", text, Look.Heading);
        var column = 2;
        foreach (var (section, at, items) in Sections)
        {
            form.Merge($"{Area.ColumnName(column)}3:{Area.ColumnName(column + items.Count - 1)}3", $"{at}　{section}");
            foreach (var item in items)
            {
                var name = Area.ColumnName(column++);
                form.Put($"{name}4", item.Circled);
                form.Put($"{name}5", item.Text);
                form.Put($"{name}6", "");
                form.Put($"{name}7", "", Look.Day);
                form.Put($"{name}8", "", Look.Day);
                form.Put($"{name}9", "");
            }
        }
        form.List($"B6:{last}6", "\"はい,いいえ\"");
        return form.Write();
    }

    private static byte[] TwoHeadings()
    {
        var form = new FormBook("医療機関・薬局確認用");
        form.Merge("A1:N1", "令和８年度版　サイバーセキュリティ対策の確認（試し書き）", Look.Title);
        form.Put("A2", "施設名", Look.Plain);
        form.Merge("B2:D2", "");
        form.Put("F2", "記入者", Look.Plain);
        form.Merge("G2:I2", "");
        foreach (var (area, text) in new[] { ("A4:A5", "区分"), ("B4:B5", "No."), ("C4:C5", "チェック項目"), ("D4:F4", "１回目"), ("G4:G5", "目標日"), ("H4:J4", "２回目"), ("K4:M4", "３回目"), ("N4:N5", "備考") })
            form.Merge(area, text, Look.Heading);
        foreach (var first in (string[])["DEF", "HIJ", "KLM"])
            foreach (var (column, text) in first.Zip((string[])["はい", "いいえ", "確認日"]))
                form.Put($"{column}5", text, Look.Heading);
        var line = 6;
        foreach (var (section, at, items) in Sections)
        {
            form.Merge($"A{line}:A{line + items.Count - 1}", $"{at}\n{string.Join('\n', section.ToCharArray())}", Look.Upright);
            foreach (var item in items)
            {
                form.Put($"B{line}", item.Circled);
                form.Put($"C{line}", item.Text);
                foreach (var column in "DEFGHIJKLMN")
                    form.Put($"{column}{line}", "", column is 'F' or 'G' or 'J' or 'M' ? Look.Day : Look.Framed);
                line++;
            }
        }
        form.Put($"A{line + 1}", "※この用紙は試し書きです。はい、いいえのどちらかに印を付けます。", Look.Plain);
        return form.Write();
    }

    private static byte[] OneWordOfTwo()
    {
        var form = new FormBook();
        form.Merge("A1:F1", "令和7年度　医療機関確認用（試し書き）", Look.Title);
        form.Merge("A3:B3", "チェック項目", Look.Heading);
        foreach (var (cell, text) in new[] { ("C3", "確認結果（日付）\n1回目"), ("D3", "目標日"), ("E3", "2回目"), ("F3", "備考") })
            form.Put(cell, text, Look.Heading);
        form.Merge("A4:B4", "医療情報システムを導入し、使っている。");
        form.Put("C4", "はい・いいえ");
        var line = 5;
        foreach (var (section, at, items) in Sections)
        {
            form.Merge($"A{line}:F{line++}", $"{at}　{section}", Look.Heading);
            foreach (var item in items)
            {
                form.Merge($"A{line}:B{line}", $"（{item.Number}）{item.Text}");
                form.Put($"C{line}", "はい・いいえ\n（　　/　　）");
                form.Put($"D{line}", "（　　/　　）");
                form.Put($"E{line}", "はい・いいえ\n（　　/　　）");
                form.Put($"F{line++}", "");
            }
        }
        return form.Write();
    }

    private static byte[] Lists()
    {
        var form = new FormBook();
        form.Put("A1", "2026年度　確認用紙（試し書き）", Look.Title);
        foreach (var (cell, text) in new[] { ("A3", "項番"), ("B3", "コード"), ("C3", "確認内容"), ("D3", "対象"), ("E3", "確認結果"), ("F3", "確認日"), ("G3", "目標日"), ("H3", "備考") })
            form.Put(cell, text, Look.Heading);
        form.Hide(2);
        var line = 4;
        foreach (var (_, at, items) in Sections)
            foreach (var item in items)
            {
                form.Put($"A{line}", $"{at}-{item.Circled}");
                form.Put($"B{line}", $"隠れた列の、とても長い文字がここに入っている。はい。{line}");
                form.Put($"C{line}", item.Text);
                form.Put($"D{line}", "サーバ");
                foreach (var column in "EFGH")
                    form.Put($"{column}{line}", "", column is 'F' or 'G' ? Look.Day : Look.Framed);
                line++;
            }
        form.List($"E4:E{line - 1}", "\"はい,いいえ\"");
        return form.Write();
    }

    private static byte[] TwoLines()
    {
        var form = new FormBook();
        form.Put("A1", "令和８年度版（試し書き）", Look.Title);
        foreach (var (cell, text) in new[] { ("A3", "区分"), ("B3", "チェック項目"), ("C3", "1回目"), ("D3", "目標日"), ("E3", "2回目"), ("F3", "備考") })
            form.Put(cell, text, Look.Heading);
        var line = 4;
        foreach (var (section, at, items) in Sections)
        {
            form.Merge($"A{line}:A{line + 2 * items.Count - 1}", $"{at}．{section}");
            foreach (var item in items)
            {
                form.Merge($"B{line}:B{line + 1}", $"{item.Circled}　{item.Text}");
                foreach (var column in "CE")
                {
                    form.Put($"{column}{line}", "□はい　□いいえ");
                    form.Put($"{column}{line + 1}", "（　／　）");
                }
                form.Merge($"D{line}:D{line + 1}", "　月　日");
                form.Merge($"F{line}:F{line + 1}", "");
                line += 2;
            }
        }
        return form.Write();
    }

    private static byte[] ListElsewhere()
    {
        var form = new FormBook();
        form.Put("A1", "令和８年度　確認（試し書き）", Look.Title);
        foreach (var (cell, text) in new[] { ("A2", "項目"), ("B2", "回答"), ("C2", "実施日"), ("D2", "実施予定"), ("E2", "コメント") })
            form.Put(cell, text, Look.Heading);
        var line = 3;
        foreach (var (section, at, items) in Sections)
        {
            form.Merge($"A{line}:E{line++}", $"{at} {section}", Look.Heading);
            foreach (var item in items)
            {
                form.Put($"A{line}", $"{at}-{item.Number} {item.Text}");
                foreach (var column in "BCDE")
                    form.Put($"{column}{line}", "");
                line++;
            }
        }
        form.List($"B3:B{line - 1}", "選択肢!$A$1:$A$2");
        form.Words("選択肢", "○", "×");
        return form.Write();
    }

    private static byte[] Boxes()
    {
        var form = new FormBook();
        form.Put("A1", "令和9年度版（試し書き）", Look.Title);
        foreach (var (cell, text) in new[] { ("A2", "番号"), ("B2", "質問"), ("C2", "チェック欄"), ("D2", "点検日"), ("E2", "達成予定"), ("F2", "特記事項") })
            form.Put(cell, text, Look.Heading);
        var line = 3;
        foreach (var (section, at, items) in Sections)
        {
            form.Put($"A{line}", $"{at}");
            form.Merge($"B{line}:F{line++}", section, Look.Heading);
            foreach (var item in items)
            {
                form.Put($"A{line}", $"{at}-{item.Circled}");
                form.Put($"B{line}", item.Text);
                form.Put($"C{line}", "☐ はい　☐ いいえ");
                form.Put($"D{line}", "令和　　年　　月　　日");
                form.Put($"E{line}", "令和　　年　　月　　日");
                form.Put($"F{line++}", "");
            }
        }
        return form.Write();
    }

    private static byte[] TwoPages()
    {
        var form = new FormBook();
        form.Merge("A1:G1", "令和８年度版　医療機関・薬局確認用（試し書き）", Look.Title);
        form.Merge("A2:G2", "＊「いいえ」のときは、目標日を書きます。", Look.Plain);
        form.Merge("A3:B3", "医療情報システムを導入し、使っている（「いいえ」なら、ここから下は書かなくてよい）。");
        form.Put("C3", "はい　・　いいえ");
        var line = 5;
        foreach (var (section, at, items) in Sections)
        {
            if (at is 1 or 3)
                Headings(line++);
            form.Put($"A{line}", $"{at}\n{section}");
            form.Merge($"B{line}:G{line++}", "医療情報システム全般について、次のことをしている。");
            foreach (var item in items)
            {
                form.Put($"B{line}", $"{item.Circled}{item.Text}");
                form.Put($"C{line}", "はい　・　いいえ");
                form.Put($"D{line}", "(　　／　　)");
                form.Put($"E{line}", "(　　／　　)");
                form.Put($"F{line}", "はい　・　いいえ");
                form.Put($"G{line++}", "(　　／　　)");
            }
        }
        return form.Write();

        void Headings(int at)
        {
            form.Merge($"A{at}:B{at}", "チェック項目", Look.Heading);
            form.Merge($"C{at}:D{at}", "1回目", Look.Heading);
            form.Put($"E{at}", "目標日", Look.Heading);
            form.Merge($"F{at}:G{at}", "2回目", Look.Heading);
        }
    }

    /// <summary>The same question of three kinds of machine, as forms before FY2025 asked.</summary>
    public static byte[] Scopes()
    {
        var form = new FormBook();
        form.Put("A1", "令和６年度版（試し書き）", Look.Title);
        foreach (var (cell, text) in new[] { ("A3", "チェック項目"), ("B3", "対象機器"), ("C3", "1回目"), ("D3", "目標日"), ("E3", "備考") })
            form.Put(cell, text, Look.Heading);
        var line = 4;
        foreach (var (_, at, items) in Sections)
            foreach (var item in items)
            {
                form.Merge($"A{line}:A{line + 2}", $"{at}-({item.Number}) {item.Text}");
                foreach (var scope in (string[])["サーバ", "端末PC", "ネットワーク機器"])
                {
                    form.Put($"B{line}", scope);
                    form.Put($"C{line}", "はい・いいえ");
                    form.Put($"D{line}", "");
                    form.Put($"E{line++}", "");
                }
            }
        return form.Write();
    }

    public static byte[] ForVendors() => OneWordOfTwo().With("医療機関確認用", "事業者確認用");

    /// <summary>The same form with other words.</summary>
    public static byte[] With(this byte[] form, string from, string to)
    {
        using var stream = new MemoryStream();
        stream.Write(form);
        using (var document = SpreadsheetDocument.Open(stream, true))
            foreach (var text in document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Text>())
                text.Text = text.Text.Replace(from, to, StringComparison.Ordinal);
        return stream.ToArray();
    }
}
