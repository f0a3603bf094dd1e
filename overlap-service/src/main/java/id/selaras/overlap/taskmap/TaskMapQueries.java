package id.selaras.overlap.taskmap;

/// The SQL behind the task map. Codes of places are prefixes of those within them.
final class TaskMapQueries {
    private static final String PARTS = """
            with part as (
                select p.id, p.opd, coalesce(o.name, p.opd_name) opd_name,
                    coalesce(p.document #>> '{nomenclature,code}', '') activity_code,
                    coalesce(p.document #>> '{nomenclature,title}', p.title) activity,
                    place ->> 'code' place_code, coalesce(place ->> 'name', '') place_name, p.budget_rupiah
                from program p
                    left join opd o on o.region = p.region and o.code = p.opd
                    cross join lateral jsonb_array_elements(p.document -> 'locations') place
                where p.region = ? and p.fiscal_year = ? and p.compared and place ->> 'code' is not null
            )""";

    static final String TASKS = PARTS + """
            , partner as (
                select one, other from (
                    select first_program_id one, second_program_id other from finding
                    where region = ? and fiscal_year = ? and status = 'OPEN'
                    union all
                    select second_program_id, first_program_id from finding
                    where region = ? and fiscal_year = ? and status = 'OPEN') pair
            ), meeting as (
                select a.id, a.place_code, b.opd
                from part a join partner on partner.one = a.id join part b on b.id = partner.other
                where starts_with(a.place_code, b.place_code) or starts_with(b.place_code, a.place_code)
            )
            select part.opd, min(opd_name), activity_code, activity, part.place_code, min(place_name),
                count(distinct part.id), sum(budget_rupiah)::bigint,
                coalesce((select string_agg(distinct meeting.opd, ' ' order by meeting.opd) from meeting
                    where meeting.id = any (array_agg(part.id)) and meeting.place_code = part.place_code), '')
            from part
            where (part.opd, activity_code, activity, part.place_code) > (?, ?, ?, ?)
            group by part.opd, activity_code, activity, part.place_code
            order by part.opd, activity_code, activity, part.place_code
            limit ?""";

    static final String GAPS = PARTS + """
            , village as (
                select place_code, min(place_name) place_name from part where length(place_code) = 13 group by 1
            ), activity as (
                select activity_code, activity, array_agg(distinct place_code) places,
                    count(distinct place_code) filter (where length(place_code) = 13) reached
                from part group by 1, 2
                having count(*) filter (where length(place_code) = 13) > 0
            )
            select activity_code, activity, reached, village.place_code, village.place_name
            from activity cross join village
            where not exists (select from unnest(places) place where starts_with(village.place_code, place))
            order by activity_code, activity, village.place_code""";

    private static final String UNDECIDED = "coalesce(c.state, 'OPEN') in ('OPEN', 'ASKED')";

    static final String OF_OPDS = """
            select p.opd, coalesce(min(o.name), min(p.opd_name)), count(*), sum(p.budget_rupiah)::bigint,
                coalesce(sum(f.findings), 0), coalesce(sum(f.undecided), 0), coalesce(sum(f.rupiah), 0)::bigint
            from program p
                left join opd o on o.region = p.region and o.code = p.opd
                left join lateral (
                    select count(*) findings, count(*) filter (where %s) undecided,
                        sum(coalesce(rupiah_at_stake, 0)) rupiah
                    from finding f left join coordination c on c.finding_id = f.id
                    where f.status = 'OPEN' and (f.first_program_id = p.id or f.second_program_id = p.id)) f on true
            where p.region = ? and p.fiscal_year = ? and p.compared
            group by p.opd order by p.opd""".formatted(UNDECIDED);

    static final String OF_WORKING_GROUPS = """
            select coalesce(c.working_group, 'NONE'), count(*), count(*) filter (where %s),
                count(*) filter (where c.due_on < ?), coalesce(sum(c.saved_rupiah), 0)::bigint,
                coalesce(sum(c.redirected_rupiah), 0)::bigint
            from finding f left join coordination c on c.finding_id = f.id
            where f.region = ? and f.fiscal_year = ? and f.status = 'OPEN'
            group by 1 order by 1""".formatted(UNDECIDED);

    static final String TREND = """
            select y.fiscal_year, p.programs, p.budget, f.findings, f.decided, f.rupiah, m.saved, m.redirected
            from region_year y,
                lateral (select count(*) programs, coalesce(sum(budget_rupiah), 0)::bigint budget from program
                    where region = y.region and fiscal_year = y.fiscal_year and compared) p,
                lateral (select count(*) findings, count(*) filter (where not %s) decided,
                        coalesce(sum(rupiah_at_stake), 0)::bigint rupiah
                    from finding f left join coordination c on c.finding_id = f.id
                    where f.region = y.region and f.fiscal_year = y.fiscal_year and f.status = 'OPEN') f,
                lateral (select coalesce(sum(saved_rupiah), 0)::bigint saved,
                        coalesce(sum(redirected_rupiah), 0)::bigint redirected
                    from coordination where region = y.region and fiscal_year = y.fiscal_year) m
            where y.region = ? order by 1""".formatted(UNDECIDED);

    private TaskMapQueries() {}
}
