namespace Mimamori.Features.Home;

/// <summary>One thing to do: a plain sentence, the one button that begins it, and who can do it. Ten alike are one task with a count.</summary>
public sealed record TodayTask(string Key, string Sentence, string Button, string Href, Audience For = Audience.Editors, Urgency Urgency = Urgency.Soon)
{
    public bool Red => Urgency <= Urgency.Red;
}

/// <summary>Now is what is happening in the house this minute; red what leaves it without somebody responsible, or a signed word that no longer holds.</summary>
public enum Urgency { Now, Red, Today, Soon, Whenever }

/// <summary>A feature's own task for the home page: it reads what it needs and says what is to be done, or nothing. Register it with <see cref="HomeFeature.AddTodayTask"/>.</summary>
public delegate Task<TodayTask?> TodaySource(IServiceProvider services, CancellationToken cancellation);
