using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CareerAtlas.Data.PostgreSql;

/// <summary>Text is compared byte by byte, as SQLite does it: lists come out in one order whatever the server's locale.</summary>
internal sealed class BytewiseText(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (IMutableProperty property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()))
        {
            if ((property.GetProviderClrType() ?? property.ClrType) == typeof(string) || IsEnum(property.ClrType))
                property.SetCollation("C");
        }
    }

    private static bool IsEnum(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum;
}
