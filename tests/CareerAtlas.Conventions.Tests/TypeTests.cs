using System.Reflection;
using CareerAtlas.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace CareerAtlas.Conventions.Tests;

public sealed class TypeTests
{
    public static TheoryData<string> Projects => ArrowTests.Projects;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Classes_AreSealed(string project)
    {
        Type[] types = [.. Product.WrittenTypes(project)];

        // Components are compiled from markup, which has no word for sealed.
        IEnumerable<string> open = types
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !typeof(IComponent).IsAssignableFrom(t))
            .Where(t => !types.Any(other => other.BaseType == t || (other.BaseType is { IsGenericType: true } generic && generic.GetGenericTypeDefinition() == t)))
            .Select(t => t.FullName!);

        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Names_SayWhatThingsAre(string project)
    {
        string[] empty = ["Manager", "Helper", "Helpers", "Utils", "Util", "Dto", "Service"];

        Assert.DoesNotContain(
            Product.WrittenTypes(project).Where(t => !t.IsNested).Select(t => t.FullName!),
            name => empty.Any(word => name.EndsWith(word, StringComparison.Ordinal)));
        Assert.DoesNotContain(
            Product.WrittenTypes(project).Select(t => t.Namespace!),
            name => name.EndsWith(".Services", StringComparison.Ordinal) || name.EndsWith(".Interfaces", StringComparison.Ordinal) || name.EndsWith(".Helpers", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Lists_AreExposedReadOnly(string project)
    {
        IEnumerable<string> open = Product.WrittenTypes(project)
            .Where(t => t.IsPublic && !typeof(IComponent).IsAssignableFrom(t))
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.PropertyType is { IsGenericType: true } type
                && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(IList<>)
                    || type.GetGenericTypeDefinition() == typeof(Dictionary<,>)))
            .Select(p => $"{p.DeclaringType!.FullName}.{p.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public void Facts_HaveEvidenceFirstAndOneTypeForEachKind()
    {
        Type[] facts = [.. Product.Domain.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract)];

        Assert.Equal(Enum.GetValues<FactKind>().Length, facts.Length);
        Assert.All(facts, fact =>
        {
            ConstructorInfo constructor = Assert.Single(fact.GetConstructors());
            ParameterInfo evidence = Assert.Single(constructor.GetParameters(), p => p.ParameterType == typeof(Evidence));
            Assert.False(evidence.IsOptional, $"{fact.Name} can be made without evidence.");
            Assert.Equal(NullabilityState.NotNull, new NullabilityInfoContext().Create(evidence).WriteState);
        });
    }

    [Fact]
    public void Facts_CannotChange() => Assert.All(
        Product.Domain.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) || t == typeof(Evidence)),
        type => Assert.All(
            type.GetProperties().Where(p => p.SetMethod is not null),
            property => Assert.Contains(
                typeof(System.Runtime.CompilerServices.IsExternalInit),
                property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers())));
}
