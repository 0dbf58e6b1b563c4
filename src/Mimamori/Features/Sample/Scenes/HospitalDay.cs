using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>One working day of the hospital, in the order in which it is told; the tapes sort it by the clock.</summary>
internal static class HospitalDay
{
    public static void Play(House house)
    {
        HospitalServices.Play(house);
        HospitalTerminals.Play(house);
        ImagingDay.Play(house);
        LabDay.Play(house);
        BedsideDay.Play(house);
        VoiceAndCameras.Play(house);
        HospitalGear.Play(house);
        HospitalLines.Play(house);
    }
}
