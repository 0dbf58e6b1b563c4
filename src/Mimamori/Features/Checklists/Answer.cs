using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Checklists;

/// <summary>What the house answers to one item of one edition's form.</summary>
public sealed class Answer : IOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid InstitutionId { get; set; }
    public int Version { get; set; }
    /// <summary>The item's id in the content, such as <c>r7-med-2-1</c>: a row number may repeat, an id never does.</summary>
    public required string ItemId { get; init; }
    public required AnswerValue Value { get; set; }
    public required DateOnly AnsweredOn { get; set; }
    /// <summary>目標日, asked when the answer is "no".</summary>
    public DateOnly? TargetDate { get; set; }
    /// <summary>The reason, asked when the item does not apply.</summary>
    public string? Reason { get; set; }
    public string? Note { get; set; }
    public string? Owner { get; set; }
    /// <summary>The older edition's item it came from, until somebody says that it still holds.</summary>
    public string? RecheckOf { get; set; }
    public List<Signature> Signatures { get; } = [];
}

public enum AnswerValue { Yes, No, AskingVendor, NotApplicable }
