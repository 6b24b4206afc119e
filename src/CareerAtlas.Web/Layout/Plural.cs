using System.Globalization;

namespace CareerAtlas.Web.Layout;

/// <summary>Counts with their noun.</summary>
public static class Plural
{
    /// <summary>"1 role", "1,204 roles".</summary>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many ?? one + "s")}");
}
