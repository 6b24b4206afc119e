namespace CareerAtlas.Importing.Vocabulary;

/// <summary>
/// The last answers of a pure question about a text. Many readers ask the same of one heading, cell or name, within one
/// article and from article to article; a look at what was answered last costs a fraction of working it out. For one
/// thread; keep it in a <see cref="ThreadStaticAttribute"/> field.
/// </summary>
/// <typeparam name="T">The answer.</typeparam>
internal sealed class RecentAnswers<T>
{
    private const int Slots = 1024;

    // Longer texts are seldom asked about twice, and bound what is held.
    private const int LongestText = 160;

    private readonly (string? Text, T Answer)[] slots = new (string?, T)[Slots];

    /// <summary>The answer for a text, worked out where it is not among the last.</summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Works the answer out; must depend on nothing but the text.</param>
    public T For(string text, Func<string, T> work)
    {
        if (text.Length > LongestText)
            return work(text);
        ref (string? Text, T Answer) slot = ref slots[text.GetHashCode() & (Slots - 1)];
        if (text != slot.Text)
        {
            T answer = work(text);
            // Working it out may have asked about other texts, and one of them may have taken the slot.
            slot = (text, answer);
        }

        return slot.Answer;
    }
}
