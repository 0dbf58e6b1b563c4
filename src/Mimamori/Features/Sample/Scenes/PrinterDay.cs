using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>A printer is asked how it is, prints, and tells everybody what it can.</summary>
internal static class PrinterDay
{
    /// <summary>As <paramref name="watcher"/> polls it and <paramref name="client"/> prints on it.</summary>
    public static void Play(House house, Machine printer, Machine watcher, Machine client, double hour)
    {
        var model = printer.Equipment.Model;
        Cable.PlugIn(house, printer.Leg, house.Wire.At(hour));
        Gear.Poll(house, watcher, printer, Description(printer.Equipment), ObjectId(printer.Equipment.Maker), house.Wire.At(hour + 0.1));
        TcpTalk.Open(house.Wire, client.Leg, printer.Leg, 9100, "jetdirect", house.Wire.At(hour + 1.1))
            .Client(Printing.PjlAsk()).Server(Printing.PjlAnswer(model)).Client(Printing.PjlJob(house.Dice, house.Dice.Between(400, 2_500))).Pause(1).Close();
        if (printer.Equipment.Maker == Maker.Sato)
            return;
        var uri = $"ipp://{printer.Leg.Address}/ipp/print";
        TcpTalk.Open(house.Wire, client.Leg, printer.Leg, 631, "ipp", house.Wire.At(hour + 1.6))
            .Client(Http.Post($"{printer.Leg.Address}:631", "/ipp/print", "Windows/10.0 (InternetPrintProvider)", "application/ipp", Printing.IppAsk(uri)))
            .Server(Http.Ok("Web-Server/3.0", "application/ipp", Printing.IppAnswer(printer.Name, model))).Close();
        Names.Announce(house, printer.Leg, "_ipp._tcp", 631, house.Wire.At(hour + 0.02), $"ty={model}", "rp=ipp/print", "pdl=application/pdf");
    }

    private static string Description(Equipment printer) => printer.Maker == Maker.Ricoh
        ? $"{printer.Model} 1.07 / RICOH Network Printer C model / RICOH Network Scanner C model"
        : $"{printer.Model} Network Printer, firmware 02.11";

    private static string ObjectId(Maker maker) => maker.Name switch
    {
        "リコー" => "1.3.6.1.4.1.367.1.1",
        "キヤノン" => "1.3.6.1.4.1.1602.4.7",
        "ブラザー" => "1.3.6.1.4.1.2435.2.3.9.1",
        "エプソン" => "1.3.6.1.4.1.1248.1.1.2.1.3.5",
        _ => "1.3.6.1.4.1.8072.3.2.10",
    };
}
