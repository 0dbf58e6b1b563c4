namespace Mimamori.Features.Sample.Houses;

/// <summary>見本市立みまもり病院, 200 beds. It does not exist.</summary>
internal static class HospitalPlan
{
    public static House Build(int seed, DateTime day, params IReadOnlyList<Equipment> more)
    {
        var house = new House(seed, day, "mihon-hp.example");
        foreach (var (point, tagged) in HospitalSegments.Points)
            house.Wire.Listen(point, tagged);
        foreach (var segment in HospitalSegments.All())
            house.Lay(segment);
        foreach (var equipment in Equipment().Concat(more))
            house.Add(equipment);
        foreach (var (router, segment) in HospitalSegments.Gateways)
            house.Gateway(router, segment);
        house.Wire.CoreExit = house["FW01"].Leg;
        house.Directory = house["DC01"];
        house.Files = house["FS01"];
        return house;
    }

    private static IEnumerable<Equipment> Equipment() =>
    [
        .. HospitalServers.All,
        .. HospitalDepartments.All.SelectMany(department => department.Terminals()),
        .. HospitalImaging.All,
        .. HospitalLab.All,
        .. HospitalWards.All,
        .. HospitalOffice.All,
        .. HospitalNetwork.All,
    ];
}
