#!/usr/bin/env bash
# Runs every test. Installs what the tests need and do not find (PostgreSQL and Chromium, as Debian packages), starts a
# throw-away PostgreSQL, builds, checks the format, runs the test projects, and stops what it started.
#
#   CAREERATLAS_TEST_POSTGRES  a PostgreSQL server to use instead ("Host=…;Username=…"); its user may create databases
#   CAREERATLAS_CHROMIUM       a Chromium or Chrome to use instead
#   CAREERATLAS_9CV9_FEED      the 9cv9 feed, where it is not at ../shared/feeds beside the repository
#   CAREERATLAS_REQUIRE_ALL=1  fail where a test would be skipped for want of one of these
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly configuration=Release framework=net10.0 project_timeout=1200
readonly work=$(mktemp -d "${TMPDIR:-/tmp}/careeratlas-tests.XXXXXX")
passed=0 failed=0 skipped=0
pg_bin="" pg_user="" pg_running=""

say() { printf '%s\n' "$*"; }

finish() {
  trap - EXIT INT TERM
  [ -z "$pg_running" ] || as_pg_user "$pg_bin/pg_ctl" -D "$work/pg/data" -m immediate stop >"$work/pg-stop.log" 2>&1
  rm -rf "$work"
  say "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit $?
}
trap finish EXIT
trap 'failed=$((failed + 1)); say "Interrupted."; exit 1' INT TERM

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs a Debian package without letting it start a service of its own.
install_package() {
  local policy=/usr/sbin/policy-rc.d placed="" result
  if ! command -v apt-get >/dev/null; then return 1; fi
  if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2>/dev/null; then return 1; fi
  say "Installing $1 …"
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod +x "$policy" && placed=1
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >"$work/apt.log" 2>&1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >>"$work/apt.log" 2>&1
  result=$?
  [ -z "$placed" ] || as_root rm -f "$policy"
  [ "$result" -eq 0 ] || tail -n 5 "$work/apt.log"
  return "$result"
}

# ---- PostgreSQL

find_postgres() {
  local bin
  if bin=$(command -v pg_config) && bin=$("$bin" --bindir) && [ -x "$bin/initdb" ]; then pg_bin=$bin; return 0; fi
  for bin in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin 2>/dev/null | sort -rV) \
      $(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null); do
    if [ -x "$bin/initdb" ] && [ -x "$bin/pg_ctl" ]; then pg_bin=$bin; return 0; fi
  done
  return 1
}

# PostgreSQL refuses to run as root; a system user runs it there.
as_pg_user() {
  if [ -n "$pg_user" ]; then (cd / && runuser -u "$pg_user" -- "$@"); else "$@"; fi
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (: </dev/tcp/127.0.0.1/"$port") 2>/dev/null || { echo "$port"; return; }
  done
}

start_postgres() {
  local port attempt
  if [ "$(id -u)" -eq 0 ]; then
    if id postgres >/dev/null 2>&1; then pg_user=postgres; else pg_user=nobody; fi
  fi
  mkdir "$work/pg" || return 1
  if [ -n "$pg_user" ]; then
    chmod 711 "$work" && chown "$pg_user" "$work/pg" || return 1
  fi
  as_pg_user "$pg_bin/initdb" -D "$work/pg/data" -U postgres -A trust -E UTF8 --no-locale --no-sync >"$work/initdb.log" 2>&1 \
    || { tail -n 5 "$work/initdb.log"; return 1; }
  for attempt in 1 2 3 4 5; do
    port=$(free_port)
    # What is thrown away need not survive a power failure.
    if as_pg_user "$pg_bin/pg_ctl" -D "$work/pg/data" -l "$work/pg/log" -w -t 60 \
        -o "-p $port -k $work/pg -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" start >"$work/pg-start.log" 2>&1; then
      pg_running=1
      export CAREERATLAS_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
      say "PostgreSQL: $("$pg_bin/postgres" --version | awk '{print $3}') on port $port"
      return 0
    fi
  done
  tail -n 5 "$work/pg/log"
  return 1
}

provide_postgres() {
  if [ -n "${CAREERATLAS_TEST_POSTGRES:-}" ]; then say "PostgreSQL: the server in CAREERATLAS_TEST_POSTGRES"; return; fi
  if ! find_postgres && ! { install_package postgresql && find_postgres; }; then
    say "PostgreSQL: not found. Install its server (Debian: apt-get install postgresql), or name one in CAREERATLAS_TEST_POSTGRES."
    return
  fi
  start_postgres || say "PostgreSQL: could not be started; see above."
}

# ---- Chromium

find_browser() {
  [ -n "${CAREERATLAS_CHROMIUM:-}" ] && return 0
  local place
  for place in chromium chromium-browser google-chrome /snap/bin/chromium "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if CAREERATLAS_CHROMIUM=$(command -v "$place"); then export CAREERATLAS_CHROMIUM; return 0; fi
  done
  unset CAREERATLAS_CHROMIUM
  return 1
}

provide_browser() {
  if find_browser || { install_package chromium && find_browser; }; then say "Browser: $CAREERATLAS_CHROMIUM"; return; fi
  say "Browser: not found. Install Chromium or Chrome (Debian: apt-get install chromium), or name one in CAREERATLAS_CHROMIUM."
}

# ---- building and testing

# No build server stays behind, and no other build's server is used.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

# Runs a step whose output matters only when it fails.
step() {
  local name=$1 start=$SECONDS
  shift
  if "$@" >"$work/step.log" 2>&1; then
    say "$name: ok ($((SECONDS - start)) s)"
    return 0
  fi
  say "$name: FAILED ($((SECONDS - start)) s)"
  cat "$work/step.log"
  failed=$((failed + 1))
  return 1
}

# The value of an attribute of the results' <assembly> element.
result() { sed -n "s/.*<assembly [^>]*[[:space:]]$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

run_project() {
  local name=$1 start=$SECONDS xml=$work/$1.xml log=$work/$1.log limit="" p f s e
  command -v timeout >/dev/null && limit="timeout $project_timeout"
  $limit dotnet "tests/$name/bin/$configuration/$framework/$name.dll" -noLogo -noColor -noAutoReporters -result-xml "$xml" >"$log" 2>&1
  local code=$?
  p=0 f=0 s=0 e=0
  if [ -s "$xml" ]; then
    p=$(result passed "$xml") f=$(result failed "$xml") s=$(result skipped "$xml") e=$(result errors "$xml")
  fi
  p=${p:-0} f=$((${f:-0} + ${e:-0})) s=${s:-0}
  # A runner that fails without saying which test did is a failure of its own.
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; say "$name ended with code $code."; fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  if [ "$f" -eq 0 ]; then
    say "$name: $p tests ok ($((SECONDS - start)) s)"
    [ "$s" -eq 0 ] || grep -A 1 -F '[SKIP]' "$log" | grep -v '^--$'
  else
    say "$name: $f FAILED ($((SECONDS - start)) s)"
    cat "$log"
  fi
}

if ! command -v dotnet >/dev/null; then
  say "The .NET 10 SDK is needed: https://dot.net/download"
  failed=1
  exit 1
fi
DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}
export DOTNET_ROOT

provide_postgres
provide_browser
step "Build" dotnet build CareerAtlas.sln -c "$configuration" -v q --nologo || exit 1
step "Format" dotnet format CareerAtlas.sln --verify-no-changes --no-restore
for project in tests/*/*.csproj; do
  if grep -q '<IsTestProject>true' "$project"; then run_project "$(basename "$project" .csproj)"; fi
done
