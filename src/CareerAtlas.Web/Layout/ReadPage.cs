using Microsoft.AspNetCore.Components;

namespace CareerAtlas.Web.Layout;

/// <summary>
/// A page that is read: it has everything before it renders. The framework would render it once while the database is still
/// answering, and show that to nobody.
/// </summary>
public abstract class ReadPage : ComponentBase
{
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await LoadAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Reads what the page shows; its parameters are set.</summary>
    protected abstract Task LoadAsync();
}
