using Mimamori.Features.Ledger;

namespace Mimamori.Features.Books;

/// <summary>Could a vendor come in tonight, without anybody here doing anything? Not known is not an answer, and is never shown as good.</summary>
public enum Tonight { NoVendor, OnRequest, Unknown, Yes }

public static class TonightRule
{
    public static Tonight Of(RemoteWay way) => Of(way.AlwaysOn is YesNo.Unknown ? way.Line?.AlwaysOn ?? YesNo.Unknown : way.AlwaysOn);

    /// <summary>A line is as open as the most open of its ways; a vendor of the line without a way of its own is as open as the line.</summary>
    public static Tonight Of(Line line, IEnumerable<RemoteWay> ways)
    {
        var own = ways.Where(way => way.LineId == line.Id && way.ArchivedAt is null).ToList();
        var open = own.Select(way => Of(way.AlwaysOn is YesNo.Unknown ? line.AlwaysOn : way.AlwaysOn)).ToList();
        if (line.VendorId is { } vendor ? own.TrueForAll(way => way.VendorId != vendor) : own.Count == 0 && line.Purpose == LinePurpose.RemoteMaintenance)
            open.Add(Of(line.AlwaysOn));
        return open.DefaultIfEmpty(Tonight.NoVendor).Max();
    }

    private static Tonight Of(YesNo alwaysOn) => alwaysOn switch { YesNo.Yes => Tonight.Yes, YesNo.No => Tonight.OnRequest, _ => Tonight.Unknown };
}
