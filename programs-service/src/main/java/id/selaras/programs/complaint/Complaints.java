package id.selaras.programs.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The complaints that are kept, and their steps.
@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    /// A registered programme.
    Optional<ComplainedProgram> program(UUID id) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select id, region, fiscal_year, opd_code from program where id = ? and status = 'REGISTERED'",
                        ComplainedProgram.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(ComplainedProgram.class::cast).findFirst();
    }

    boolean isKelurahan(String code) {
        return !getEntityManager()
                .createNativeQuery("select code from region where code = ? and level = 'KELURAHAN'")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    boolean isActiveOpd(String region, String code) {
        return !getEntityManager()
                .createNativeQuery("select code from opd where region = ? and code = ? and active")
                .setParameter(1, region)
                .setParameter(2, code)
                .getResultList()
                .isEmpty();
    }

    Optional<Complaint> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Complaint> withReceipt(ReceiptCode receipt) {
        return find("receiptDigest", receipt.digest()).firstResultOptional();
    }

    /// Keeps the complaint as it stands now, and the step that made it so.
    void record(Complaint complaint, String note, Actor actor) {
        persist(complaint);
        // The version must be the stored one before the step is numbered by it.
        flush();
        getEntityManager().persist(new ComplaintStep(complaint, note, actor));
    }

    /// At most `count` complaints behind the given one, the newest first.
    List<Complaint> search(ComplaintFilter filter, Instant receivedBefore, UUID idBefore, int count) {
        Parameters parameters =
                Parameters.with("receivedBefore", receivedBefore).and("idBefore", idBefore);
        String conditions = filter.conditions(parameters)
                + " and (receivedAt < :receivedBefore or receivedAt = :receivedBefore and id < :idBefore)";
        return find("from Complaint where " + conditions + " order by receivedAt desc, id desc", parameters)
                .range(0, count - 1)
                .list();
    }

    /// The steps of several complaints with one query, each complaint's in order.
    Map<UUID, List<ComplaintView.Step>> steps(Collection<UUID> complaints) {
        return getEntityManager()
                .createQuery(
                        "from ComplaintStep where complaintId in :ids order by complaintId, number",
                        ComplaintStep.class)
                .setParameter("ids", complaints)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ComplaintStep::complaintId, Collectors.mapping(ComplaintStep::view, Collectors.toList())));
    }

    /// How many complaints there are by one property, the most first.
    List<ComplaintCounts.Row> counts(ComplaintFilter filter, ComplaintCounts.By by, Instant now) {
        Parameters parameters = new Parameters();
        String conditions = filter.conditions(parameters);
        var query = getEntityManager()
                .createQuery(
                        "select cast(" + by.property() + " as String), count(*),"
                                + " sum(case when status <> 'CLOSED' then 1 else 0 end),"
                                + " sum(case when status <> 'CLOSED' and dueAt < :now then 1 else 0 end)"
                                + " from Complaint where " + conditions
                                + " group by " + by.property() + " order by count(*) desc, 1",
                        ComplaintCounts.Row.class)
                .setParameter("now", now);
        parameters.map().forEach(query::setParameter);
        return query.getResultList();
    }
}
