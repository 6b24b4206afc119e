#!/usr/bin/env bash
# Measures the pages that are read with Lighthouse (mobile preset) and fails where one is below its mark: performance 95,
# accessibility, best practices and SEO 100. Needs Node.js 20 with npm, and Chromium; not a part of tests/run.sh, because
# its performance figure asks for a machine that does nothing else.
#
#   CAREERATLAS_CHROMIUM  a Chromium or Chrome to use, where it is in none of the usual places
#   CAREERATLAS_PAGES     the addresses to measure, parted by spaces, instead of the usual five
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly version=12.8.2
readonly tools=${XDG_CACHE_HOME:-$HOME/.cache}/careeratlas/lighthouse-$version
readonly pages=${CAREERATLAS_PAGES:-/ /roles/ai-trainer /skills/python /search?q=trainer /compare?roles=ai-trainer,ai-architect}
readonly work=$(mktemp -d "${TMPDIR:-/tmp}/careeratlas-lighthouse.XXXXXX")
site=""

finish() {
  [ -z "$site" ] || { kill "$site" && wait "$site"; } 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

CHROME_PATH=${CAREERATLAS_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)} \
  || { echo "Chromium or Chrome is needed (Debian: apt-get install chromium)."; exit 1; }
export CHROME_PATH
[ -x "$tools/node_modules/.bin/lighthouse" ] || npm install --prefix "$tools" --no-audit --no-fund "lighthouse@$version"

dotnet build src/CareerAtlas.Web -c Release -v q --nologo
port=$((20000 + RANDOM % 12000))
DOTNET_ENVIRONMENT=Production dotnet src/CareerAtlas.Web/bin/Release/net10.0/CareerAtlas.Web.dll \
  --contentRoot "$PWD/src/CareerAtlas.Web" --urls "http://127.0.0.1:$port" \
  --ConnectionStrings:CareerAtlas="Data Source=$work/atlas.db" >"$work/site.log" 2>&1 &
site=$!
for _ in $(seq 120); do
  kill -0 "$site" 2>/dev/null || { cat "$work/site.log"; exit 1; }
  if (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && curl -fs "http://127.0.0.1:$port/health/ready" >/dev/null; then break; fi
  sleep 0.5
done

low=0
for page in $pages; do
  "$tools/node_modules/.bin/lighthouse" "http://127.0.0.1:$port$page" --quiet --output=json --output-path="$work/report.json" \
    --only-categories=performance,accessibility,best-practices,seo \
    --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
  node - "$work/report.json" "$page" <<'JS' || low=1
const [file, page] = process.argv.slice(2);
const report = JSON.parse(require('fs').readFileSync(file, 'utf8'));
const marks = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const scores = Object.keys(marks).map(name => [name, Math.round(report.categories[name].score * 100)]);
console.log(page.padEnd(45), scores.map(([name, score]) => `${name} ${score}`).join('  '));
let low = false;
for (const [name, score] of scores) {
  if (score >= marks[name]) continue;
  low = true;
  for (const { id, weight } of report.categories[name].auditRefs) {
    const audit = report.audits[id];
    if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log(`  ${name}: ${audit.title} ${audit.displayValue ?? ''}`);
  }
}
process.exit(low ? 1 : 0);
JS
done
exit $low
