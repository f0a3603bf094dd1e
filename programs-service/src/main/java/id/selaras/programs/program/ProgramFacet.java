package id.selaras.programs.program;

import java.util.Collection;

/// A property by which a list of programmes can be narrowed further, with the number of programmes that each of its
/// values would leave.
enum ProgramFacet {
    OPD("opd_code") {
        @Override
        void narrow(ProgramFilter filter, Conditions conditions) {
            oneOf("opd_code", filter.opds(), conditions);
        }
    },
    FISCAL_YEAR("fiscal_year") {
        @Override
        void narrow(ProgramFilter filter, Conditions conditions) {
            filter.fiscalYear().ifPresent(year -> conditions.add("fiscal_year = ?", year));
        }
    },
    CLUSTER("cluster") {
        @Override
        void narrow(ProgramFilter filter, Conditions conditions) {
            oneOf("cluster", filter.clusters(), conditions);
        }
    },
    WORKING_GROUP("working_group") {
        @Override
        void narrow(ProgramFilter filter, Conditions conditions) {
            oneOf("working_group", filter.workingGroups(), conditions);
        }
    },
    STATUS("status") {
        @Override
        void narrow(ProgramFilter filter, Conditions conditions) {
            oneOf("status", filter.statuses(), conditions);
        }
    },
    FUNDING_SOURCE("source") {
        @Override
        void narrow(ProgramFilter filter, Conditions conditions) {
            if (!filter.fundingSources().isEmpty()) {
                // Two question marks reach PostgreSQL as one: "holds any of these keys".
                conditions.add("funding ??| ?", filter.fundingSources());
            }
        }

        @Override
        String counting(String where) {
            return "select source, count(*) from program, jsonb_object_keys(funding) as source where " + where
                    + " group by source";
        }
    },
    /// The kecamatan that programmes reach, those of the whole city included.
    KECAMATAN("code") {
        @Override
        void narrow(ProgramFilter filter, Conditions conditions) {
            filter.location().ifPresent(place -> ProgramCriteria.reaching(place, conditions));
        }

        /// Few sets of places occur, however many programmes there are: each is compared with the kecamatan once.
        @Override
        String counting(String where) {
            return """
                    select kecamatan.code, sum(sets.programs)
                    from (select region, locations, count(*) as programs from program
                          where %s group by region, locations) as sets
                    join region as kecamatan on kecamatan.parent = sets.region
                    where exists (
                        select from unnest(sets.locations) as place
                        where place in (kecamatan.code, kecamatan.parent) or starts_with(place, kecamatan.code || '.'))
                    group by kecamatan.code""".formatted(where);
        }
    };

    private final String column;

    ProgramFacet(String column) {
        this.column = column;
    }

    /// Adds what the filter says of this property.
    abstract void narrow(ProgramFilter filter, Conditions conditions);

    /// A query of each value and the number of its programmes.
    ///
    /// @param where conditions on the table `program`
    String counting(String where) {
        return "select %1$s::text, count(*) from program where %2$s and %1$s is not null group by %1$s"
                .formatted(column, where);
    }

    private static void oneOf(String column, Collection<?> values, Conditions conditions) {
        if (!values.isEmpty()) {
            conditions.add(column + " = any(?)", values);
        }
    }
}
