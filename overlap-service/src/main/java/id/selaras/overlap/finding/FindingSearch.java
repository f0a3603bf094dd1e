package id.selaras.overlap.finding;

import id.selaras.servicekit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Finds findings. SQL, since the row comparison behind a cursor and the text search are PostgreSQL's own.
@ApplicationScoped
class FindingSearch {
    private static final int CITY_CODE_LENGTH = 5;

    private final EntityManager entities;

    FindingSearch(EntityManager entities) {
        this.entities = entities;
    }

    /// At most `limit` findings that the caller may see and the filter asks for.
    ///
    /// @param after cursor of the last finding of the page before; null: from the start
    List<Finding> find(FindingFilter filter, FindingAccess access, String after, int limit) {
        Conditions conditions = new Conditions();
        conditions.within(access);
        filter.region().ifPresent(region -> conditions.add("f.region = :region", "region", region));
        filter.fiscalYear().ifPresent(year -> conditions.add("f.fiscal_year = :year", "year", year));
        if (!filter.classes().isEmpty()) {
            conditions.add(
                    "f.overlap_class in (:classes)",
                    "classes",
                    filter.classes().stream().map(Enum::name).toList());
        }
        filter.status().ifPresent(status -> conditions.add("f.status = :status", "status", status.name()));
        filter.opd().ifPresent(opd -> conditions.add("(f.first_opd = :opd or f.second_opd = :opd)", "opd", opd));
        filter.programId()
                .ifPresent(program -> conditions.add(
                        "(f.first_program_id = :program or f.second_program_id = :program)", "program", program));
        filter.minInputSimilarity()
                .ifPresent(least -> conditions.add("f.input_similarity >= :similarity", "similarity", least));
        filter.minRupiahAtStake()
                .ifPresent(least -> conditions.add("coalesce(f.rupiah_at_stake, 0) >= :rupiah", "rupiah", least));
        if (!filter.coordination().isEmpty()) {
            conditions.add(
                    "coalesce(c.state, 'OPEN') in (:coordination)",
                    "coordination",
                    filter.coordination().stream().map(Enum::name).toList());
        }
        filter.workingGroup()
                .ifPresent(group -> conditions.add("c.working_group = :workingGroup", "workingGroup", group.name()));
        filter.dueBefore().ifPresent(day -> conditions.add("c.due_on < :dueBefore", "dueBefore", day));
        filter.text()
                .ifPresent(text -> conditions.add("f.titles @@ plainto_tsquery('indonesian', :text)", "text", text));
        if (after != null && !after.isEmpty()) {
            conditions.behind(filter, after);
        }
        return conditions.select(filter, limit);
    }

    /// The cursor that stands behind a finding in this order.
    String cursor(FindingFilter filter, Finding last) {
        return Cursor.encode(order(filter), filter.sort().value(last), last.id());
    }

    private static String order(FindingFilter filter) {
        return filter.sort() + (filter.ascending() ? " asc" : " desc");
    }

    private final class Conditions {
        private final List<String> terms = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        void add(String term, String parameter, Object value) {
            terms.add(term);
            parameters.put(parameter, value);
        }

        /// A city's code is compared whole, so that the indexes that begin with the region serve it.
        void within(FindingAccess access) {
            List<String> regions = access.regions().stream().sorted().toList();
            List<String> alternatives = new ArrayList<>(List.of("f.region in (:regions)"));
            parameters.put("regions", regions);
            for (String province : regions) {
                if (access.coversSubordinateRegions() && province.length() < CITY_CODE_LENGTH) {
                    String name = "below" + alternatives.size();
                    alternatives.add("f.region like :" + name);
                    parameters.put(name, province + ".%");
                }
            }
            terms.add(alternatives.stream().collect(Collectors.joining(" or ", "(", ")")));
            access.opd().ifPresent(own -> add("(f.first_opd = :ownOpd or f.second_opd = :ownOpd)", "ownOpd", own));
        }

        void behind(FindingFilter filter, String cursor) {
            List<String> parts = Cursor.decode(cursor, 3);
            if (!parts.get(0).equals(order(filter))) {
                throw Cursor.unreadable();
            }
            String comparison = filter.ascending() ? ">" : "<";
            terms.add("(" + filter.sort().expression() + ", f.id) " + comparison + " (:lastValue, :lastId)");
            parameters.put("lastValue", filter.sort().fromCursor(parts.get(1)));
            parameters.put("lastId", id(parts.get(2)));
        }

        @SuppressWarnings("unchecked")
        List<Finding> select(FindingFilter filter, int limit) {
            String direction = filter.ascending() ? " asc" : " desc";
            Query query = entities.createNativeQuery(
                    "select f.* from finding f left join coordination c on c.finding_id = f.id where "
                            + String.join(" and ", terms) + " order by "
                            + filter.sort().expression() + direction + ", f.id" + direction,
                    Finding.class);
            parameters.forEach(query::setParameter);
            return query.setMaxResults(limit).getResultList();
        }

        private static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notOurs) {
                throw Cursor.unreadable();
            }
        }
    }
}
