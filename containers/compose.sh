# Sourced by the scripts beside it: Docker Compose, whichever kind is installed, and a few questions to the system.
# shellcheck shell=sh
cd "$(dirname "$0")/.." || exit 1

if docker compose version >/dev/null 2>&1; then
  compose() { docker compose "$@"; }
else
  compose() { docker-compose "$@"; }
fi

databases="programs agreements overlaps"

say() { echo "$(basename "$0"): $*"; }

# sql DATABASE STATEMENT: as the superuser, values alone
sql() { compose exec -T -u postgres postgres psql -v ON_ERROR_STOP=1 -qAtX -d "$1" -c "$2"; }
