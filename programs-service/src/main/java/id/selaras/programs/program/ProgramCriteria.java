package id.selaras.programs.program;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
import id.selaras.servicekit.identity.Caller;
import java.time.ZoneOffset;
import java.util.List;

/// A [ProgramFilter] as conditions on the table `program`, together with what the caller may see at all. Whatever
/// lists, counts or sums programmes takes its conditions from here.
final class ProgramCriteria {
    private static final int CITY_LENGTH = "35.73".length();

    private ProgramCriteria() {}

    static Conditions of(ProgramFilter filter, Caller caller) {
        return without(null, filter, caller);
    }

    /// All conditions but those of one facet, which counts what else could be chosen.
    ///
    /// @param facet null for none
    static Conditions without(ProgramFacet facet, ProgramFilter filter, Caller caller) {
        Conditions conditions = new Conditions();
        visible(caller, conditions);
        narrow(facet, filter, conditions);
        return conditions;
    }

    /// What everybody may see of a city: its registered programmes, whatever states the filter names.
    static Conditions published(String region, ProgramFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("region = ?", region);
        conditions.add("status = 'REGISTERED'");
        narrow(null, filter, conditions);
        return conditions;
    }

    private static void narrow(ProgramFacet facet, ProgramFilter filter, Conditions conditions) {
        for (ProgramFacet each : ProgramFacet.values()) {
            if (each != facet) {
                each.narrow(filter, conditions);
            }
        }
        narrow(filter, conditions);
    }

    private static void visible(Caller caller, Conditions conditions) {
        List<String> regions = List.copyOf(caller.regions());
        if (regions.size() == 1 && regions.getFirst().length() == CITY_LENGTH) {
            // The common case, and the one that every index begins with.
            conditions.add("region = ?", regions.getFirst());
        } else {
            conditions.add("(region = any(?) or left(region, 2) = any(?))", regions, regions);
        }
        if (!Sight.seesAllDrafts(caller)) {
            conditions.add("(status <> 'DRAFT' or opd_code = ?)", caller.opd().orElse(""));
        }
    }

    private static void narrow(ProgramFilter filter, Conditions conditions) {
        // The tilde follows every character of a code in ASCII.
        filter.nomenclature()
                .ifPresent(prefix ->
                        conditions.add("nomenclature_code >= ? and nomenclature_code < ?", prefix, prefix + "~"));
        filter.words().ifPresent(text -> conditions.add("search @@ search_query(?, '')", text.words()));
        filter.targetGroupWords().ifPresent(text -> conditions.add("search @@ search_query(?, 'C')", text.words()));
        filter.welfareDecile().ifPresent(decile -> conditions.add("welfare_deciles && array[?]", decile));
        filter.supportProgram().ifPresent(support -> conditions.add("support_program = ?", support));
        filter.budgetFrom().ifPresent(least -> conditions.add("budget_rupiah >= ?", least));
        filter.budgetTo().ifPresent(most -> conditions.add("budget_rupiah <= ?", most));
        filter.changedSince().ifPresent(since -> conditions.add("changed_at >= ?", since.atOffset(ZoneOffset.UTC)));
    }

    /// A programme reaches a place from the places around it, at it, and inside it.
    static void reaching(RegionCode place, Conditions conditions) {
        if (place.level() == RegionLevel.PROVINCE) {
            conditions.add("left(region, 2) = ?", place.text());
        } else if (place.level() == RegionLevel.CITY) {
            conditions.add("region = ?", place.text());
        } else {
            List<String> around = place.withSurroundings();
            conditions.add(
                    "locations && (? || array(select code from region where code >= ? and code < ?))",
                    around.subList(0, around.size() - 1),
                    place.text() + ".",
                    place.text() + "/");
        }
    }
}
