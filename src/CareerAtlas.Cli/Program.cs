using CareerAtlas.Cli;
using CareerAtlas.Cli.Terminals;

using Terminal terminal = Terminal.OfProcess();
return await CareerAtlasCommands.RunAsync(args, terminal, CancellationToken.None);
