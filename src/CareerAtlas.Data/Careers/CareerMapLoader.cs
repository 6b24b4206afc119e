using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace CareerAtlas.Data.Careers;

/// <summary>Reads a map row by row, without holding what it is made from.</summary>
internal static class CareerMapLoader
{
    public static async Task<CareerMap> LoadAsync(AtlasContext context, CancellationToken ct)
    {
        var builder = new CareerMapBuilder();
        await foreach (var role in context.Roles.Select(r => new { r.Slug, r.Name, r.Articles }).AsAsyncEnumerable().WithCancellation(ct))
            builder.AddRole(role.Slug, role.Name, role.Articles);
        await foreach (var alias in context.RoleAliases.Select(a => new { a.Slug, a.RoleSlug }).AsAsyncEnumerable().WithCancellation(ct))
            builder.AddAlias(alias.Slug, alias.RoleSlug);
        await foreach (var skill in context.Skills.Select(s => new { s.Slug, s.Name, s.Kind }).AsAsyncEnumerable().WithCancellation(ct))
            builder.AddSkill(skill.Slug, skill.Name, skill.Kind);
        await foreach (var alias in context.SkillAliases.AsAsyncEnumerable().WithCancellation(ct))
            builder.AddSkillAlias(alias.Slug, alias.Name, alias.SkillSlug);
        await foreach (var use in OtherNames(context).WithCancellation(ct))
            builder.AddSkillName(use.Skill, use.Name);
        await foreach (var need in context.RoleSkills.Select(s => new { s.RoleSlug, s.SkillSlug, s.Statements }).AsAsyncEnumerable().WithCancellation(ct))
            builder.AddNeed(need.RoleSlug, need.SkillSlug, need.Statements);
        await foreach (var step in context.StepStatements.Select(s => new { s.FromSlug, s.ToSlug, s.Payload }).AsAsyncEnumerable().WithCancellation(ct))
            builder.AddMove(new StepEnds(step.FromSlug, step.ToSlug), ((CareerStep)FactJson.Read(FactKind.Path, step.Payload)).Skills);
        return builder.Build();
    }

    private static IAsyncEnumerable<(string Skill, string Name)> OtherNames(AtlasContext context) => context.SkillUses
        .Where(u => context.Skills.Any(s => s.Slug == u.SkillSlug && s.Name != u.Name))
        .Select(u => new ValueTuple<string, string>(u.SkillSlug, u.Name)).Distinct().AsAsyncEnumerable();
}
