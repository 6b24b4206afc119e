namespace CareerAtlas.Domain.Pay;

/// <summary>A currency by its ISO 4217 code ("USD").</summary>
public readonly record struct Currency
{
    private readonly string? code;

    /// <param name="code">Three letters A to Z.</param>
    /// <exception cref="ArgumentException">The code is not three letters A to Z.</exception>
    public Currency(string code)
    {
        if (code is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            throw new ArgumentException($"\"{code}\" is no ISO 4217 currency code: three capital letters are.", nameof(code));
        this.code = code;
    }

    /// <summary>The ISO 4217 code.</summary>
    /// <exception cref="InvalidOperationException">The value is the default one, which stands for no currency.</exception>
    public string Code => code ?? throw new InvalidOperationException("A default Currency has no code.");

    /// <inheritdoc/>
    public override string ToString() => Code;
}
