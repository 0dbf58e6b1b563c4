namespace Mimamori.Features.Checklists;

public static class ChecklistsFeature
{
    public static void MapChecklists(this WebApplication app)
    {
    }
}
