package id.selaras.agreements.innovation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.sql.Rows;
import id.selaras.agreements.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// Who stands where: the innovations of a round by their scores, and the OPDs by how many innovations they have.
@ApplicationScoped
class Standings {
    private final Sql sql;

    Standings(Sql sql) {
        this.sql = sql;
    }

    /// @param rank from 1; equal scores share a rank; absent where nobody has scored
    /// @param score mean of what the members of the panel gave, 0 to 100 with two decimals; absent as the rank is
    /// @param sheets how many members scored
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(Integer rank, UUID innovationId, String title, Innovation.Agency opd, BigDecimal score, int sheets) {}

    /// @param rank from 1, by innovations put into practice, then on trial, then in all; equal ones share a rank
    record Count(int rank, Innovation.Agency opd, int innovations, int onTrial, int implemented) {}

    List<Place> ofRound(UUID round) {
        return sql.list(
                """
                with counted as (
                    select distinct on (s.innovation_id, s.scorer_subject) s.innovation_id, s.total
                    from innovation_score s join innovation i on i.id = s.innovation_id
                    where i.round_id = ?
                    order by s.innovation_id, s.scorer_subject, s.entry desc
                ), mean as (
                    select innovation_id, round(avg(total), 2) as score, count(*) as sheets
                    from counted group by innovation_id
                )
                select i.id, i.title, i.opd_code, o.name as opd_name, mean.score, coalesce(mean.sheets, 0) as sheets,
                    case when mean.score is not null then rank() over (order by mean.score desc nulls last) end as place
                from innovation i join opd o on o.region = i.region and o.code = i.opd_code left join mean on mean.innovation_id = i.id
                where i.round_id = ?
                order by mean.score desc nulls last, i.id
                """,
                row -> {
                    Long place = Rows.number(row, "place");
                    return new Place(
                            place == null ? null : Math.toIntExact(place),
                            row.getObject("id", UUID.class),
                            row.getString("title"),
                            new Innovation.Agency(row.getString("opd_code"), row.getString("opd_name")),
                            row.getBigDecimal("score"),
                            row.getInt("sheets"));
                },
                round,
                round);
    }

    /// Every active OPD of the region, those without innovations included.
    List<Count> ofYear(String region, int fiscalYear) {
        return sql.list(
                """
                with counted as (
                    select o.code, o.name, count(i.id) as innovations,
                        count(i.id) filter (where exists (select from innovation_stage s
                            where s.innovation_id = i.id and s.stage = 'IMPLEMENTATION')) as implemented,
                        count(i.id) filter (where exists (select from innovation_stage s
                            where s.innovation_id = i.id and s.stage = 'TRIAL')) as tried
                    from opd o left join innovation i
                        on i.opd_code = o.code and i.region = o.region and i.fiscal_year = ?
                    where o.region = ? and o.active
                    group by o.code, o.name
                )
                select *, rank() over (order by implemented desc, tried desc, innovations desc) as place
                from counted order by place, code
                """,
                row -> new Count(
                        row.getInt("place"),
                        new Innovation.Agency(row.getString("code"), row.getString("name")),
                        row.getInt("innovations"),
                        row.getInt("tried") - row.getInt("implemented"),
                        row.getInt("implemented")),
                fiscalYear,
                region);
    }
}
