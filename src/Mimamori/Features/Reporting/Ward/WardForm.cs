using Mimamori.Features.Ledger;

namespace Mimamori.Features.Reporting.Ward;

/// <summary>What a form or an address says, read leniently: a word we do not know is "unknown", never an error to somebody in a hurry.</summary>
public static class WardForm
{
    public static SendReport.Input Read(IFormCollection form, ReportWay way)
    {
        var (happening, patients) = Situation(form["situation"]);
        return new SendReport.Input(
            Guid.TryParse(form["form"], out var id) ? id : Guid.CreateVersion7(), way, form["sign"], Member<Extent>(form["extent"]), Member<YesNo>(form["yes"]), happening,
            Enum.TryParse<PatientEffect>(form["patients"], out var told) && Enum.IsDefined(told) ? told : patients)
        {
            PlaceId = Guid.TryParse(form["place"], out var place) ? place : null,
            PlaceText = form["where"],
            DeviceNumber = form["device"],
            Touched = Member<YesNo>(form["touched"]),
            Line = form["line"],
            WantsAnonymous = form["anonymous"] == "yes",
            Reporter = form["reporter"],
            CallBack = form["callback"],
            Picture = form.Files.FirstOrDefault(file => file.Length > 0),
        };
    }

    /// <summary>The third tap: whether it goes on, and whether a patient suffers. What nobody said goes on.</summary>
    public static (Happening Happening, PatientEffect Patients) Situation(string? word) => word switch
    {
        "over" => (Happening.Over, PatientEffect.Unknown),
        "now-patients" => (Happening.Now, PatientEffect.Affected),
        "now-safe" => (Happening.Now, PatientEffect.None),
        _ => (Happening.Now, PatientEffect.Unknown),
    };

    public static T Member<T>(string? word) where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : default;
}
