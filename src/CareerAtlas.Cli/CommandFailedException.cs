namespace CareerAtlas.Cli;

/// <summary>A command could not do what was asked; the message says what, where, and what to do.</summary>
internal sealed class CommandFailedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>What was asked makes no sense; the message says what would.</summary>
internal sealed class WrongUsageException(string message, Exception? inner = null) : Exception(message, inner);
