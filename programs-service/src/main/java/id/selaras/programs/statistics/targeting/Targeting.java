package id.selaras.programs.statistics.targeting;

import id.selaras.programs.region.Region;
import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.RegionLevel;
import id.selaras.programs.statistics.Question;
import id.selaras.programs.statistics.targeting.TargetingView.Gap;
import id.selaras.programs.statistics.targeting.TargetingView.PlaceView;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.sql.DataSource;

/// Lays poor people and planned work side by side. One statement, whatever the number of places and programmes.
@ApplicationScoped
class Targeting {
    private static final int CITY_LENGTH = "35.73".length();

    /// Registered programmes of a year, support programmes apart, spread evenly over the kelurahan that each reaches;
    /// gathered by kelurahan or kecamatan.
    private static final String PLACES = """
            with kelurahan as (
                select code, parent from region where level = 'KELURAHAN' and code >= ? and code < ?),
            plan as (
                select id, budget_rupiah, locations,
                       coalesce((select sum((target ->> 'count')::bigint)
                                 from jsonb_array_elements(document::jsonb -> 'targetGroups') as target), 0) as beneficiaries
                from program
                where region = ? and fiscal_year = ? and status = 'REGISTERED' and not support_program),
            named as (
                select plan.id, location.code from plan cross join unnest(plan.locations) as location (code)),
            -- Reckoned over the whole city, also where only a kecamatan is looked at.
            spread as (
                select named.id, count(*) as kelurahan
                from named
                join region k on k.level = 'KELURAHAN'
                     and (k.code = named.code or k.code >= named.code || '.' and k.code < named.code || '/')
                group by named.id),
            reached as (
                select named.id, k.code, k.parent, named.code = ? as city_wide
                from named
                join kelurahan k on k.code = named.code or k.code >= named.code || '.' and k.code < named.code || '/'),
            planned as (
                select case when ? then reached.code else reached.parent end as code,
                       count(distinct reached.id) filter (where not city_wide) as programs,
                       count(distinct reached.id) filter (where city_wide) as city_wide_programs,
                       round(sum(plan.beneficiaries::numeric / spread.kelurahan)) as beneficiaries,
                       round(sum(plan.budget_rupiah::numeric / spread.kelurahan)) as rupiah
                from reached join plan using (id) join spread using (id)
                group by 1),
            poor as (
                select distinct on (region) region, value, period
                from observation_version
                where superseded_at is null and indicator = 'poor-people' and breakdown = 'total'
                      and region >= ? and region < ?
                order by region, period desc)
            select place.code, place.name, around.name, poor.value, poor.period,
                   coalesce(planned.programs, 0), coalesce(planned.city_wide_programs, 0),
                   coalesce(planned.beneficiaries, 0), coalesce(planned.rupiah, 0)
            from region place
            join region around on around.code = place.parent
            left join planned on planned.code = place.code
            left join poor on poor.region = place.code
            where place.level = ? and (place.code = ? or place.code >= ? and place.code < ?)
            order by place.code
            """;

    private final DataSource database;

    Targeting(DataSource database) {
        this.database = database;
    }

    private record Row(PlaceView place, String around) {}

    /// @param region a city, a regency or a kecamatan
    /// @param level kecamatan or kelurahan
    TargetingView of(Region region, int fiscalYear, RegionLevel level) {
        List<Row> places = rows(region, fiscalYear, level);
        List<Row> kelurahan = level == RegionLevel.KELURAHAN ? places : rows(region, fiscalYear, RegionLevel.KELURAHAN);
        return new TargetingView(
                region.code(),
                region.name(),
                fiscalYear,
                level,
                places.stream().map(Row::place).toList(),
                kelurahan.stream()
                        .filter(row -> row.place().programs() == 0)
                        .map(row -> new Gap(
                                row.place().code(),
                                row.place().name(),
                                row.around(),
                                row.place().cityWidePrograms(),
                                row.place().poorPeople()))
                        .toList());
    }

    private List<Row> rows(Region region, int fiscalYear, RegionLevel level) {
        String city = new RegionCode(region.code()).text().substring(0, CITY_LENGTH);
        // The slash follows the dot in ASCII.
        String from = region.code() + ".";
        String to = region.code() + "/";
        return new Question()
                .add(
                        PLACES,
                        from,
                        to,
                        city,
                        fiscalYear,
                        city,
                        level == RegionLevel.KELURAHAN,
                        from,
                        to,
                        level.name(),
                        region.code(),
                        from,
                        to)
                .list(database, row -> {
                    BigDecimal poor = row.getBigDecimal(4);
                    long rupiah = row.getLong(9);
                    return new Row(
                            new PlaceView(
                                    row.getString(1),
                                    row.getString(2),
                                    poor,
                                    row.getString(5),
                                    row.getInt(6),
                                    row.getInt(7),
                                    row.getLong(8),
                                    rupiah,
                                    perHead(rupiah, poor)),
                            row.getString(3));
                });
    }

    private static Long perHead(long rupiah, BigDecimal people) {
        return people == null || people.signum() == 0
                ? null
                : Long.valueOf(BigDecimal.valueOf(rupiah)
                        .divide(people, 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
