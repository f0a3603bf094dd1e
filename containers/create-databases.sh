#!/bin/bash
# Run once by the postgres image on an empty volume: a database a service, each with two roles. The owner migrates, the
# app reads and writes rows and can create nothing.
set -euo pipefail

create() { # database, password of the owner, password of the app
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v db="$1" -v owner="$1_owner" -v app="$1_app" -v owner_password="$2" -v app_password="$3" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"db" owner :"owner";
revoke all on database :"db" from public;
grant connect, temporary on database :"db" to :"app";
\connect :"db"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
alter default privileges for role :"owner" in schema public grant select, insert, update, delete on tables to :"app";
alter default privileges for role :"owner" in schema public grant usage, select on sequences to :"app";
SQL
}

create programs "$PROGRAMS_OWNER_PASSWORD" "$PROGRAMS_APP_PASSWORD"
create agreements "$AGREEMENTS_OWNER_PASSWORD" "$AGREEMENTS_APP_PASSWORD"
create overlaps "$OVERLAPS_OWNER_PASSWORD" "$OVERLAPS_APP_PASSWORD"
