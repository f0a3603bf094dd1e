package id.selaras.localstack.postgres;

import java.util.List;

/// One service's database with its two roles: the owner creates tables (migrations), the app reads and writes rows.
///
/// @param name          name of the database, a plain lower-case word
/// @param ownerPassword password of the role `<name>_owner`
/// @param appPassword   password of the role `<name>_app`
public record Database(String name, String ownerPassword, String appPassword) {

    public Database {
        // The values are put into SQL text, which has no parameters for names and passwords.
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        if (!(ownerPassword + appPassword).matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("passwords of " + name + " must be letters and digits");
        }
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /// What the superuser runs in the database `postgres`.
    public List<String> creation() {
        return List.of(
                "create role " + owner() + " login password '" + ownerPassword + "'",
                "create role " + app() + " login password '" + appPassword + "'",
                "create database " + quoted() + " owner " + owner(),
                "revoke all on database " + quoted() + " from public",
                "grant connect, temporary on database " + quoted() + " to " + app());
    }

    /// What the superuser runs in the new database itself.
    public List<String> grants() {
        return List.of(
                "alter schema public owner to " + owner(),
                "revoke all on schema public from public",
                "grant usage on schema public to " + app(),
                whenCreated("select, insert, update, delete on tables"),
                whenCreated("usage, select on sequences"));
    }

    /// A plain word may be one of SQL's own, as `overlaps` is.
    private String quoted() {
        return '"' + name + '"';
    }

    private String whenCreated(String privileges) {
        return "alter default privileges for role " + owner() + " in schema public grant " + privileges + " to "
                + app();
    }
}
