namespace Mimamori.Features.Contacts;

/// <summary>Somebody with a telephone number, and the day it was last rung and answered.</summary>
public interface ITestedPhone
{
    /// <summary>The box on the form: "I rang today and was answered".</summary>
    const string AnsweredToday = "answered-today";

    string? Phone { get; }
    DateOnly? PhoneTestedOn { get; set; }
}
