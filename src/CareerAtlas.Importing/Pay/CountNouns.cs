using System.Collections.Frozen;

namespace CareerAtlas.Importing.Pay;

/// <summary>Words after a bare number that make it a count of something.</summary>
internal static class CountNouns
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "hrs", "minute", "minutes",
        "employee", "employees", "people", "person", "worker", "workers", "staff", "job", "jobs", "role", "roles", "position",
        "positions", "posting", "postings", "opening", "openings", "vacancy", "vacancies", "company", "companies", "respondent",
        "respondents", "responses", "times", "x", "reader", "readers", "follower", "followers", "user", "users", "salaries",
        "professionals", "student", "students", "member", "members", "percent", "points", "cities", "countries", "states", "profiles",
        "reports", "reviews", "samples", "data", "records", "st", "nd", "rd", "th",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where a token is such a word.</summary>
    public static bool Includes(PayText text, int token) =>
        token < text.Tokens.Length && Lookup.Contains(text.Span(text.Tokens[token]));
}
