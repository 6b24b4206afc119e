using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CareerAtlas.Data.Articles;

/// <summary>
/// Long text for a binary column. UTF-16 is what .NET holds, so every text comes back exactly, even one that is no
/// valid Unicode and that a text column would refuse or change.
/// </summary>
public static class PackedText
{
    // Level 4 packs an article to about a sixth in a few milliseconds; more effort gains little.
    private const int Quality = 4;
    private const int Window = 22;

    public static byte[] Pack(string text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text.AsSpan());
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out int length, Quality, Window))
            throw new InvalidOperationException("The text does not fit the buffer that was made for it.");
        return packed[..length];
    }

    public static string Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            brotli.CopyTo(unpacked);
        return new string(MemoryMarshal.Cast<byte, char>(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length)));
    }
}
