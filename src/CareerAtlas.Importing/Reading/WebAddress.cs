namespace CareerAtlas.Importing.Reading;

/// <summary>Addresses as documents state them.</summary>
internal static class WebAddress
{
    /// <summary>Makes an absolute web address of what a document states.</summary>
    /// <param name="stated">The address, absolute or relative.</param>
    /// <param name="basis">What a relative address is relative to, or <c>null</c>.</param>
    /// <param name="longest">The most characters.</param>
    /// <returns>An http or https address without user name, or <c>null</c>.</returns>
    public static string? Clean(string? stated, Uri? basis, int longest)
    {
        if (stated is null || stated.Length > 2 * longest)
        {
            return null;
        }

        // Browsers ignore these inside an address, which hides schemes: "java\tscript:".
        var text = string.Concat(stated.Where(c => !char.IsControl(c))).Trim();
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            text = "https://" + text;
        }
        else if (text.StartsWith("//", StringComparison.Ordinal))
        {
            text = (basis?.Scheme ?? Uri.UriSchemeHttps) + ":" + text;
        }

        if (text.Length == 0 || !TryResolve(text, basis, out var address) || !IsWeb(address) || address.UserInfo.Length > 0)
        {
            return null;
        }

        var clean = address.AbsoluteUri;
        return clean.Length <= longest ? clean : null;
    }

    /// <summary>Whether an address is an absolute http or https address.</summary>
    public static bool IsWeb(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0;

    private static bool TryResolve(string text, Uri? basis, out Uri address)
    {
        // On Unix a path alone counts as an absolute file address; here it is relative.
        if (text[0] != '/' && Uri.TryCreate(text, UriKind.Absolute, out address!))
        {
            return true;
        }

        address = null!;
        return basis is not null && Uri.TryCreate(basis, text, out address!);
    }
}
