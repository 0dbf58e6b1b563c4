using Mimamori.Features.Ledger.Registers;

namespace Mimamori.Features.Stopped;

public static class StoppedFeature
{
    public static void MapStopped(this WebApplication app) => app.MapRegister(PaperForms.View);
}
