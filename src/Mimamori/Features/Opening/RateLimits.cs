using System.Threading.RateLimiting;
using Mimamori.Data;
using Mimamori.Features.People.Access;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.Opening;

/// <summary>
/// How often one person or one address may ask for what costs much: whole books, uploads, proofs of who one is (each costs a slow
/// hash; wrong ones are counted by <see cref="Guesses"/> besides). Looking at pages is not limited, and a ward's report never is.
/// </summary>
public static class RateLimits
{
    /// <summary>More than somebody with two hands asks for; less than a loop does.</summary>
    public const int ExportsAtOnce = 60, UploadsAtOnce = 60, SignInsAtOnce = 120;

    private static readonly string[] Uploads = ["/discovery/imports", "/files/pictures", "/ledger/import", "/walk/enter-one"];

    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
    });

    private static RateLimitPartition<string> Partition(HttpContext http) => (http.GetEndpoint() as RouteEndpoint) is { } endpoint
        ? Limit(http, AccessHandler.PathOf(endpoint), HttpMethods.IsPost(http.Request.Method))
        : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Limit(HttpContext http, string route, bool isPost) =>
        route == "/report" || route.StartsWith("/report/", StringComparison.Ordinal) ? RateLimitPartition.GetNoLimiter("report")
        : IsExport(route) ? Bucket($"export {Who(http)}", ExportsAtOnce)
        : isPost && Uploads.Contains(route) ? Bucket($"upload {Who(http)}", UploadsAtOnce)
        : isPost && AccessMatrix.Find("POST", route)?.Key == "public" ? Bucket($"sign-in {Here.AddressOf(http)}", SignInsAtOnce)
        : RateLimitPartition.GetNoLimiter("");

    private static bool IsExport(string route) =>
        route.Contains("/export.", StringComparison.Ordinal) || route is "/activity/csv" or "/print/all" or "/backup/files/{name}" or "/backup/take" or Inspections.InspectionsFeature.BinderPath or Inspections.Earnings.EarningsPosts.PapersPath;

    private static string Who(HttpContext http) =>
        http.RequestServices.GetRequiredService<Database>().Actor.AccountId?.ToString() ?? $"{Here.AddressOf(http)}";

    private static RateLimitPartition<string> Bucket(string key, int atOnce) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = atOnce, TokensPerPeriod = atOnce, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0,
    });
}
