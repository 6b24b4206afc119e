using System.Reflection;
using System.Runtime.CompilerServices;

namespace CareerAtlas.Conventions.Tests;

/// <summary>The assemblies of the product, by the name of their project.</summary>
internal static class Product
{
    public static Assembly Domain => Of("CareerAtlas.Domain");

    public static Assembly Importing => Of("CareerAtlas.Importing");

    public static Assembly Of(string project) => Assembly.Load(project == "CareerAtlas.Cli" ? "careeratlas" : project);

    /// <summary>The types that someone wrote, rather than a compiler or a tool.</summary>
    public static IEnumerable<Type> WrittenTypes(string project) => Of(project).GetTypes()
        .Where(t => !IsGenerated(t) && t.Namespace?.Contains(".Migrations", StringComparison.Ordinal) != true);

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.Name == "_Imports"
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Namespace?.StartsWith("CareerAtlas", StringComparison.Ordinal) != true
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
