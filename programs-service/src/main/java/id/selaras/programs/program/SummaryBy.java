package id.selaras.programs.program;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.Violations;
import java.util.Arrays;
import java.util.Optional;

/// What a summary is broken down by. Each has a query over `chosen`, the programmes that the filter finds, which gives:
/// key, label, region, number of programmes, rupiah attributed, rupiah of all programmes counted, complaints.
///
/// The rupiah attributed add up to the budget of the programmes chosen, whatever the breakdown: where a programme
/// stands in several rows, its budget is divided into equal whole rupiah, and what division leaves over goes to the
/// first rows in the order of their keys, one rupiah each. Funding sources need no division: the inputs say how much
/// each gives.
enum SummaryBy {
    OPD("opd", """
            select opd_code as key, (select name from opd where code = opd_code and opd.region = chosen.region), region,
                   count(*), sum(budget_rupiah), sum(budget_rupiah), sum(complaints)
            from chosen group by region, opd_code"""),
    CLUSTER("cluster", """
            select coalesce(cluster, 'UNSTATED') as key, null, null,
                   count(*), sum(budget_rupiah), sum(budget_rupiah), sum(complaints)
            from chosen group by 1"""),
    WORKING_GROUP("workingGroup", """
            select coalesce(working_group, 'UNSTATED') as key, null, null,
                   count(*), sum(budget_rupiah), sum(budget_rupiah), sum(complaints)
            from chosen group by 1"""),
    FUNDING_SOURCE("fundingSource", """
            select source as key, null, null,
                   count(*), sum(rupiah::bigint), sum(budget_rupiah), sum(complaints)
            from chosen, jsonb_each_text(case funding when '{}' then '{"UNSTATED": 0}' else funding end)
                as sources (source, rupiah)
            group by 1"""),
    TARGET_GROUP("targetGroup", """
            select category as key, null, null, count(*),
                   sum(budget_rupiah / groups + case when place <= budget_rupiah % groups then 1 else 0 end),
                   sum(budget_rupiah), sum(complaints)
            from chosen,
                 lateral (select greatest(cardinality(target_groups), 1) as groups) as divisor,
                 unnest(case target_groups when '{}' then array['UNSTATED'] else target_groups end)
                     with ordinality as categories (category, place)
            group by 1"""),
    /// Few sets of places occur, however many programmes there are: each is taken apart once.
    KELURAHAN("kelurahan", """
            select coalesce(code, 'UNSTATED') as key, name, null, sum(programs),
                   sum(div(budget, parts) + case when place <= mod(budget, parts) then 1 else 0 end),
                   sum(budget), sum(complaints)
            from (select kelurahan.code, kelurahan.name, programs, budget, complaints,
                         row_number() over (partition by sets.number order by kelurahan.code) as place,
                         count(*) over (partition by sets.number) as parts
                  from (select row_number() over () as number, region, locations, count(*) as programs,
                               sum(budget_rupiah) as budget, sum(complaints) as complaints
                        from chosen group by region, locations) as sets
                  left join region as kelurahan
                      on kelurahan.level = 'KELURAHAN'
                      and kelurahan.code >= sets.region || '.' and kelurahan.code < sets.region || '/'
                      and exists (select from unnest(sets.locations) as place
                                  where kelurahan.code = place or starts_with(kelurahan.code, place || '.'))) as shares
            group by code, name""");

    private final String parameter;
    private final String query;

    SummaryBy(String parameter, String query) {
        this.parameter = parameter;
        this.query = query;
    }

    /// @param parameter as sent; by OPD where it is absent
    /// @throws ProblemException 422 where there is no such breakdown
    static SummaryBy required(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return OPD;
        }
        Optional<SummaryBy> known = Arrays.stream(values())
                .filter(by -> by.parameter.equals(parameter.strip()))
                .findFirst();
        if (known.isEmpty()) {
            String names = String.join(
                    ", ", Arrays.stream(values()).map(by -> by.parameter).toList());
            new Violations().addParameter("by", "parameter.one-of", names).throwIfAny();
        }
        return known.orElseThrow();
    }

    String parameter() {
        return parameter;
    }

    String query() {
        return query;
    }
}
