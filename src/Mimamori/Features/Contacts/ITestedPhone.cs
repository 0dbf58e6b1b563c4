namespace Mimamori.Features.Contacts;

/// <summary>Somebody with a number by day and one by night, and for each the day it was last rung and answered.</summary>
public interface ITestedPhone
{
    /// <summary>The box on the form: "I rang today and was answered". It is about the number by day; the call round takes both.</summary>
    const string AnsweredToday = "answered-today";

    string? Phone { get; }
    DateOnly? PhoneTestedOn { get; set; }
    string? NightPhone { get; }
    DateOnly? NightPhoneTestedOn { get; set; }

    ContactPhone? ByDay => ContactPhone.Of(Phone, PhoneTestedOn);

    ContactPhone? ByNight => ContactPhone.Of(NightPhone, NightPhoneTestedOn);
}
