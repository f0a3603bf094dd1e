package id.selaras.programs.program;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Programmes to be changed. What is only read goes through [ProgramReader] and [ProgramSearch].
@ApplicationScoped
class Programs implements PanacheRepositoryBase<Program, UUID> {

    /// Holds the programme until the transaction ends, so that of two changes based on one version the second finds
    /// the version of the first.
    Optional<Program> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Writes the programme's present state into its history. Copied within the database, so that history and present
    /// cannot differ.
    void recordVersion(Program program) {
        persist(program);
        flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into program_version
                            (record_id, version, region, state, data, recorded_at, recorded_by)
                        select id, version, region, status, cast(document as jsonb), changed_at, changed_by
                        from program where id = :id
                        """)
                .setParameter("id", program.id())
                .executeUpdate();
    }
}
