using System.Text;
using Spectre.Console;

namespace CareerAtlas.Cli.Terminals;

/// <summary>The three streams of the process. What strangers wrote reaches them only as text.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly bool outIsTerminal;
    private readonly bool errorIsTerminal;
    private IAnsiConsole? bar;

    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="outIsTerminal">Whether someone watches standard output.</param>
    /// <param name="errorIsTerminal">Whether someone watches standard error.</param>
    public Terminal(Stream input, Stream output, Stream error, bool outIsTerminal = false, bool errorIsTerminal = false)
    {
        In = input;
        OutStream = output;
        Out = new StreamWriter(output, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        this.outIsTerminal = outIsTerminal;
        this.errorIsTerminal = errorIsTerminal;
    }

    public Stream In { get; }

    /// <summary>Standard output for data.</summary>
    public Stream OutStream { get; }

    /// <summary>Standard output for words.</summary>
    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.OpenStandardError(),
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected);

    /// <summary>Says what was done.</summary>
    public void Say(string line)
    {
        if (bar is not null && outIsTerminal)
            bar.WriteLine(Printable.Text(line));
        else
            Out.WriteLine(Printable.Text(line));
    }

    /// <summary>Says what went wrong.</summary>
    public void Complain(string line)
    {
        string text = "careeratlas: " + Printable.Text(line);
        if (bar is not null)
            bar.WriteLine(text);
        else
            Error.WriteLine(text);
    }

    /// <summary>Shows a progress bar on standard error while the work runs, where someone watches it.</summary>
    /// <param name="title">What is going on.</param>
    /// <param name="writesData">True where the work writes data to standard output, which a bar must not be mixed with.</param>
    /// <param name="work">The work, which tells from 0 to 1 how far it is; what never tells is shown as going on.</param>
    public async Task WithProgressAsync(string title, bool writesData, Func<IProgress<double>, Task> work)
    {
        if (!errorIsTerminal || (writesData && outIsTerminal))
        {
            await work(new Bar(null));
            return;
        }

        bar = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        try
        {
            await bar.Progress().AutoClear(true).StartAsync(async context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(title), maxValue: 1);
                task.IsIndeterminate = true;
                await work(new Bar(task));
            });
        }
        finally
        {
            bar = null;
        }
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private sealed class Bar(ProgressTask? task) : IProgress<double>
    {
        public void Report(double value)
        {
            if (task is null)
                return;
            task.IsIndeterminate = false;
            task.Value = value;
        }
    }
}
