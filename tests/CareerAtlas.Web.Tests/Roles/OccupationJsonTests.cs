using System.Text.Json;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Roles;

namespace CareerAtlas.Web.Tests.Roles;

public sealed class OccupationJsonTests
{
    [Fact]
    public void Write_Role_IsAnOccupationWithItsPay()
    {
        var json = JsonDocument.Parse(OccupationJson.Write(Sample.Role(pay: [Sample.Group(Sample.Salary(50_000, 70_000))]))).RootElement;

        Assert.Equal("Occupation", json.GetProperty("@type").GetString());
        Assert.Equal("USD", json.GetProperty("estimatedSalary")[0].GetProperty("currency").GetString());
        Assert.Equal(70_000, json.GetProperty("estimatedSalary")[0].GetProperty("value").GetProperty("maxValue").GetInt32());
        Assert.False(json.TryGetProperty("skills", out _));
    }

    [Fact]
    public void Write_HostileText_CannotEndTheScript()
    {
        var role = Sample.Role(
            name: "</script><script>alert(1)",
            facts: [Sample.AnyFact(new EducationRequirement(null, "<!-- <script>", Sample.Words()))]);

        Assert.DoesNotContain('<', OccupationJson.Write(role));
    }
}
