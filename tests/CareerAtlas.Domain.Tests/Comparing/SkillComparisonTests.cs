using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Comparing;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Domain.Tests.Comparing;

public sealed class SkillComparisonTests
{
    [Fact]
    public void Of_ThreeRoles_TellsSharedByAllBySomeAndOnlyHere()
    {
        SkillComparison skills = SkillComparison.Of([Role("A", "Python", "SQL", "Docker"), Role("B", "Python", "SQL"), Role("C", "Python", "Rust")]);

        Assert.Equal(["python"], skills.Of(SkillSharing.All).Select(s => s.Slug));
        Assert.Equal(["sql"], skills.Of(SkillSharing.Some).Select(s => s.Slug));
        Assert.Equal(["docker", "rust"], skills.Of(SkillSharing.One).Select(s => s.Slug));
        Assert.Equal([true, true, false], skills.Of(SkillSharing.Some).Single().ByRole.Select(s => s is not null));
    }

    [Fact]
    public void Of_RoleWithoutStatedSkills_TakesNoPart()
    {
        SkillComparison skills = SkillComparison.Of([Role("A", "Python"), Role("Silent"), Role("B", "Python")]);

        Assert.Equal(["Silent"], skills.Silent.Select(r => r.Name));
        Assert.True(skills.IsPossible);
        Assert.Equal(SkillSharing.All, Assert.Single(skills.Skills).Sharing);
    }

    [Fact]
    public void Of_OneRoleWithSkills_SharesNothingAndIsNoComparison()
    {
        SkillComparison skills = SkillComparison.Of([Role("A", "Python"), Role("Silent")]);

        Assert.False(skills.IsPossible);
        Assert.Empty(skills.Of(SkillSharing.All));
    }

    [Fact]
    public void Of_OnlyHere_StandsByRoleThenByKindAndName()
    {
        RoleProfile first = Profiles.Role("A", [Make.Skill("Zeal", SkillKind.Soft), Make.Skill("Ants")]);
        SkillComparison skills = SkillComparison.Of([first, Role("B", "Abacus")]);

        Assert.Equal(["Ants", "Zeal", "Abacus"], skills.Skills.Select(s => s.Name));
    }

    private static RoleProfile Role(string name, params string[] skills) => Profiles.Role(name, skills.Select(s => Make.Skill(s)));
}
