package id.selaras.agreements.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.agreements.party.Party;
import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/// Where the parties to a contract sign, each by a token of its own.
@ApplicationScoped
class ContractSigning {
    private final ContractRepository contracts;
    private final DataSource database;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    ContractSigning(ContractRepository contracts, DataSource database, ObjectMapper json, AuditLog audit, Clock clock) {
        this.contracts = contracts;
        this.database = database;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /// Signs for the party the caller stands for. Who has signed already gets the present state.
    ///
    /// @param requireRead throws 412 or 428 unless the caller has read this entity tag
    /// @throws ProblemException 404; 403 for who stands for neither party; 412, 428; 409 out of turn
    @Transactional
    ContractView sign(UUID id, Caller caller, LongConsumer requireRead) {
        Contract contract = contracts.requireLocked(id);
        caller.requireRegion(contract.region());
        Party party = partyOf(caller, contract);
        if (contract.signatureOf(party)
                .filter(own -> own.subject().equals(caller.subject()))
                .isPresent()) {
            return ContractView.of(contract);
        }
        requireRead.accept(contract.edit());
        contract.sign(party, caller, clock.instant().truncatedTo(ChronoUnit.MICROS));
        contracts.flush();
        audit.record(AuditEntry.of(
                        "contract.sign-" + party.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "contract",
                        id.toString(),
                        contract.region())
                .with("sha256", contract.sha256()));
        ContractView view = ContractView.of(contract);
        if (contract.status() == ContractStatus.SIGNED) {
            feed(view);
        }
        return view;
    }

    private static Party partyOf(Caller caller, Contract contract) {
        boolean first = Party.FIRST_PARTY.isRepresentedBy(caller, contract.opdCode());
        boolean second = Party.SECOND_PARTY.isRepresentedBy(caller, contract.opdCode());
        if (!first && !second) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "contract.of-another-opd");
        }
        // Whoever could stand for both stands for the one whose turn it is.
        return first && (!second || contract.status() == ContractStatus.AWAITING_FIRST_PARTY)
                ? Party.FIRST_PARTY
                : Party.SECOND_PARTY;
    }

    private void feed(ContractView signed) {
        String insert = """
                insert into contract_version (record_id, version, region, state, data, recorded_at)
                values (?, 1, ?, ?, ?::jsonb, ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, signed.id());
            statement.setString(2, signed.region());
            statement.setString(3, signed.status());
            statement.setString(4, json.writeValueAsString(signed));
            statement.setObject(5, signed.signedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("A signed contract could not be fed", failure);
        }
    }
}
