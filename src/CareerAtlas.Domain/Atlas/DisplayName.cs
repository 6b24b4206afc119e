namespace CareerAtlas.Domain.Atlas;

/// <summary>A name as lists show it. What an article puts where a name belongs may be as long as it likes.</summary>
public static class DisplayName
{
    /// <summary>The longest name shown, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>The name, cut with an ellipsis where it is too long.</summary>
    /// <param name="name">The name.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length <= MaxLength)
            return name;
        int length = char.IsHighSurrogate(name[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return name[..length] + "\u2026";
    }
}
