package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.signed;
import static id.selaras.agreements.agreement.Requests.signedByHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.agreements.Database;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the database refuses even to the service itself.
@ServiceTest
class ImmutabilityTest {
    /// One of each for all cases: what is refused leaves no trace.
    private static UUID signed;

    private static UUID awaiting;

    @BeforeEach
    void sign() {
        if (signed == null) {
            signed = UUID.fromString(signed(Town.founded()).id());
            awaiting = UUID.fromString(signedByHead(Town.founded()).id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agreement_version set region = '99.99' where record_id = ?",
                "update agreement_version set data = '{}' where record_id = ?",
                "update agreement_version set content = content || ' ' where record_id = ?",
                "delete from agreement_version where record_id = ?",
                "update agreement set content = content || ' ' where id = ?",
                "update agreement set status = 'DRAFT', version_in_force = null where id = ?",
                "update agreement set status = 'CLOSED', signed_at = now() where id = ?",
                "update agreement_step set name = 'Orang lain' where agreement_id = ?",
                "delete from agreement_step where agreement_id = ?",
                "update agreement set changed_at = now() where id = ?",
                "update agreement set version = version + 2, status = 'DRAFT' where id = ?",
                "update agreement set version = version + 1, status = 'DRAFT' where id = ?",
                "delete from agreement where id = ?",
                "update agreement_signature set name = 'Orang lain' where agreement_id = ?",
                """
                update agreement_signature set withdrawn_at = now(), withdrawn_by_subject = 'x',
                    withdrawn_by_name = 'x', withdrawal_reason = 'x' where agreement_id = ?
                """,
                "delete from agreement_signature where agreement_id = ?"
            })
    void a_signed_version_and_its_signatures_never_change(String statement) {
        assertThatThrownBy(() -> execute(statement, signed))
                .isInstanceOf(SQLException.class)
                .satisfies(refusal ->
                        assertThat(((SQLException) refusal).getSQLState()).startsWith("23"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agreement set content = content || ' ' where id = ?",
                "update agreement set sha256 = repeat('0', 64) where id = ?",
                "update agreement set status = 'SIGNED' where id = ?",
                "update agreement set version = 2 where id = ?",
                "update agreement_signature set name = 'Orang lain' where agreement_id = ?",
                "update agreement_signature set role = 'mayor' where agreement_id = ?",
                "update agreement_signature set withdrawn_at = now() where agreement_id = ?",
                "delete from agreement_signature where agreement_id = ?",
                """
                insert into agreement_signature (id, agreement_id, version, party, subject, name, position, role,
                    sha256, signed_at)
                select gen_random_uuid(), agreement_id, version, party, 'x', 'x', 'x', role, sha256, now()
                from agreement_signature where agreement_id = ?
                """
            })
    void an_agreement_on_its_way_keeps_its_rules(String statement) {
        assertThatThrownBy(() -> execute(statement, awaiting))
                .isInstanceOf(SQLException.class)
                .satisfies(refusal ->
                        assertThat(((SQLException) refusal).getSQLState()).startsWith("23"));
    }

    @Test
    void the_place_in_the_change_feed_is_given_once() throws SQLException {
        Town town = Town.founded();
        UUID agreement = UUID.fromString(signed(town).id());
        Requests.as(town.systemReader())
                .get(Requests.AGREEMENTS + "/changes")
                .then()
                .statusCode(200);

        assertThatThrownBy(() -> execute(
                        "update agreement_version set change_number = change_number + 1000000 where record_id = ?",
                        agreement))
                .hasMessageContaining("never changes");
    }

    private static void execute(String sql, UUID agreement) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, agreement);
            statement.executeUpdate();
        }
    }
}
