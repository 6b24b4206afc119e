using CareerAtlas.Web.Hosting;
using CareerAtlas.Web.Layout;
using CareerAtlas.Web.Search;
using CareerAtlas.Web.Starting;
using MudBlazor.Services;

var builder = WebApplication.CreateBuilder(args);

builder.WebHost.UseStaticWebAssets();
builder.AddRequestLog();
builder.AddServerLimits();
builder.AddAtlasStore();
builder.AddPageCache();
builder.Services.AddPageCompression();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<DatabaseHealth>();
builder.Services.AddStartUp();
builder.Services.AddSuggestions();
builder.Services.AddWorkedPages();
builder.Services.AddMudServices();

var app = builder.Build();

app.UseTrustedProxies();
app.UseSecurityHeaders();
app.UseRequestLog();
app.UseExceptionHandler("/error", createScopeForErrors: true);
if (!app.Environment.IsDevelopment())
    app.UseHsts();
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseHeadRequests();
app.UseStartGate();
app.UseRouting();
app.UseRateLimiter();
app.UseOutputCache();
app.UsePageCompression();
app.UsePageTags();
app.UseAntiforgery();

app.MapStaticAssets();
app.MapThemeSheet();
app.MapHealth();
app.MapSuggestions();
app.MapWorkedPages();

app.UseDefaultAddress();
app.AnnounceWhenReady();
app.Run();

/// <summary>Named for the tests that start the site.</summary>
public partial class Program;
