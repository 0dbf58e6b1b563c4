namespace Mimamori.Features.Discovery.Intake;

/// <summary>Files brought in together and what was said of all of them. The place is only made when the first file needs one.</summary>
public sealed class Drop(ChoosePoint points, string? chosen, string? named)
{
    /// <summary>Chosen instead of a place: each file is from another one, and is asked about by itself.</summary>
    public const string Each = "each";

    private CapturePoint? _point;

    public Guid Id { get; } = Guid.CreateVersion7();

    public bool AsksEach => chosen == Each && string.IsNullOrWhiteSpace(named);

    public async Task<CapturePoint?> PointAsync(CancellationToken cancellation) =>
        _point ??= AsksEach ? null : await points.HandleAsync(chosen, named, cancellation);
}
