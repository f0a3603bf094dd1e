package id.selaras.agreements.sql;

import id.selaras.servicekit.identity.Caller;
import java.util.List;
import java.util.Set;

/// The regions that a caller's token covers, as the two arguments of `region = any (?) or region like any (?)`.
///
/// @param named the codes themselves
/// @param below patterns of everything below them: a province covers its cities
public record Regions(Set<String> named, List<String> below) {

    public static Regions of(Caller caller) {
        return new Regions(
                caller.regions(),
                caller.regions().stream().map(region -> region + ".%").toList());
    }
}
