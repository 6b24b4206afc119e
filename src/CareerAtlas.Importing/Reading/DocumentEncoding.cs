using System.Text;
using System.Text.RegularExpressions;

namespace CareerAtlas.Importing.Reading;

/// <summary>Finds the encoding of a document: byte-order mark, bytes that give it away, HTTP charset, declaration, in that order.</summary>
internal static partial class DocumentEncoding
{
    private static readonly Encoding Windows1252 = CodePage(1252);
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 in which a stray byte is read as windows-1252, as most documents that mix the two mean it.</summary>
    private static readonly Encoding TolerantUtf8 =
        Encoding.GetEncoding(65001, EncoderFallback.ReplacementFallback, new SingleByteFallback(Windows1252));

    /// <summary>The encoding of a document that begins with these bytes.</summary>
    /// <param name="prefix">The first bytes, as many as there are at hand.</param>
    /// <param name="declaredCharset">The charset the server stated, if any.</param>
    public static Encoding Detect(ReadOnlySpan<byte> prefix, string? declaredCharset)
    {
        if (ByteOrderMark(prefix) is { } marked)
        {
            return marked;
        }

        if (WideWithoutMark(prefix) is { } wide)
        {
            return wide;
        }

        var stated = Resolve(declaredCharset) ?? Resolve(Declaration(prefix));

        // A declaration that can be read at all byte by byte cannot be true of UTF-16 or UTF-32.
        if (stated is null || !stated.IsSingleByte && stated.GetByteCount("<") > 1)
        {
            return TolerantUtf8;
        }

        // Western single-byte charsets are the default of servers that do not know better; bytes that form
        // valid multi-byte UTF-8 throughout are UTF-8.
        return stated.CodePage is 1252 or 28605 && IsMultiByteUtf8(prefix) ? TolerantUtf8 : stated;
    }

    /// <summary>The character a byte stands for in windows-1252; empty where it stands for a control character.</summary>
    public static string Western(byte value) => Windows1252.GetString([value]) is var text && char.IsControl(text[0]) ? "" : text;

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => TolerantUtf8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? WideWithoutMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'<' or (byte)' ' or (byte)'\n' or (byte)'\r', 0, not 0, 0, ..] => Encoding.Unicode,
        [0, (byte)'<' or (byte)' ' or (byte)'\n' or (byte)'\r', 0, not 0, ..] => Encoding.BigEndianUnicode,
        [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    private static string? Declaration(ReadOnlySpan<byte> prefix)
    {
        var text = Encoding.Latin1.GetString(prefix[..Math.Min(prefix.Length, 4096)]);
        var match = XmlDeclaration().Match(text);
        return (match.Success ? match : MetaCharset().Match(text)) is { Success: true } found ? found.Groups[1].Value : null;
    }

    private static Encoding? Resolve(string? label)
    {
        var name = label?.Trim(' ', '"', '\'', ';').ToLowerInvariant();
        switch (name)
        {
            case null or "":
                return null;
            case "utf-8" or "utf8" or "unicode-1-1-utf-8":
                return TolerantUtf8;
            // What browsers do: the Latin-1 labels mean windows-1252, whose extra characters such documents contain.
            case "us-ascii" or "ascii" or "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "cp1252" or "x-cp1252":
                return Windows1252;
            case "iso-8859-9" or "latin5":
                return CodePage(1254);
            case "gb2312" or "gbk" or "x-gbk" or "gb_2312-80":
                return CodePage(54936);
            case "ks_c_5601-1987" or "euc-kr" or "ks_c_5601-1989":
                return CodePage(949);
            case "tis-620" or "iso-8859-11":
                return CodePage(874);
            case "utf-7" or "x-user-defined":
                return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    private static bool IsMultiByteUtf8(ReadOnlySpan<byte> bytes)
    {
        // The sample may end inside a character.
        var end = bytes.Length;
        for (var back = 0; back < 3 && end > 0 && bytes[end - 1] >= 0x80; back++)
        {
            end--;
        }

        var sample = bytes[..end];
        if (!sample.ContainsAnyInRange((byte)0x80, (byte)0xFF))
        {
            return false;
        }

        try
        {
            StrictUtf8.GetCharCount(sample);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex("""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MetaCharset();

    private sealed class SingleByteFallback(Encoding encoding) : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(encoding);

        private sealed class Buffer(Encoding encoding) : DecoderFallbackBuffer
        {
            private string pending = "";
            private int position;

            public override int Remaining => pending.Length - position;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                pending = encoding.GetString(bytesUnknown);
                position = 0;
                return pending.Length > 0;
            }

            public override char GetNextChar() => position < pending.Length ? pending[position++] : '\0';

            public override bool MovePrevious()
            {
                if (position == 0)
                {
                    return false;
                }

                position--;
                return true;
            }

            public override void Reset() => (pending, position) = ("", 0);
        }
    }
}
