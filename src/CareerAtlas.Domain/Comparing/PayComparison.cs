using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Domain.Comparing;

/// <summary>
/// The pay of several roles, like for like: same level, region, currency, period and component. Nothing is converted or
/// interpolated; what only one role states is compared with nothing.
/// </summary>
/// <param name="LikeForLike">What at least two of the roles state, in the order of <see cref="PayReconciliation"/>.</param>
/// <param name="Alone">What one role alone states, by role in the order given.</param>
public sealed record PayComparison(IReadOnlyList<AlignedPay> LikeForLike, IReadOnlyList<AlignedPay> Alone)
{
    /// <summary>Aligns the pay of roles.</summary>
    /// <param name="roles">The roles.</param>
    public static PayComparison Of(IReadOnlyList<RoleProfile> roles)
    {
        ILookup<bool, AlignedPay> aligned = roles
            .SelectMany((role, index) => role.Pay.Select(group => (Index: index, Group: group)))
            .GroupBy(p => PayReconciliation.KeyOf(p.Group))
            .Select(g => new AlignedPay([.. Enumerable.Range(0, roles.Count).Select(i => g.FirstOrDefault(p => p.Index == i).Group)]))
            .ToLookup(p => p.Roles > 1);
        return new PayComparison(
            [.. PayReconciliation.InOrder(aligned[true], p => p.Any)],
            [.. PayReconciliation.InOrder(aligned[false], p => p.Any).OrderBy(p => p.FirstRole)]);
    }
}

/// <summary>Pay of one level, region, currency, period and component, by role.</summary>
/// <param name="ByRole">Each role's claims, in the order of the roles; <c>null</c> where there are none. At least one is there.</param>
public sealed record AlignedPay(IReadOnlyList<PayGroup?> ByRole)
{
    /// <summary>How many roles state it.</summary>
    public int Roles => ByRole.Count(g => g is not null);

    /// <summary>The place of the first role that states it, from 0.</summary>
    public int FirstRole => ByRole.TakeWhile(g => g is null).Count();

    /// <summary>The first role's claims: level, region, currency, period and component are those of all.</summary>
    public PayGroup Any => ByRole.OfType<PayGroup>().First();
}
