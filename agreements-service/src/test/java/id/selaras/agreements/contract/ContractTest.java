package id.selaras.agreements.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.agreements.Database;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.auction.Auctioning;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractTest {
    private Town town;
    private UUID id;

    @BeforeEach
    void agree() {
        town = Town.founded();
        id = Auctioning.agreed(town);
    }

    private Response get(String token, String path) {
        return given().auth().oauth2(token).get("/v1/contracts" + path);
    }

    private Response sign(String token, String entityTag) {
        return given().auth().oauth2(token).header("If-Match", entityTag).post("/v1/contracts/" + id + "/signatures");
    }

    @Test
    void the_head_signs_first_the_mayor_second_and_everybody_reads_it() throws Exception {
        Response drawnUp = get(town.head(), "/" + id);
        drawnUp.then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_FIRST_PARTY"))
                .body("commitments[0].path.value", contains(3.8f, 3.6f, 3.5f, 3.4f, 3.2f))
                .body("opd.name", equalTo("Dinas Sosial"));
        get(town.inspector(), "/" + id).then().statusCode(403);
        sign(town.mayor(), "*").then().statusCode(409);

        Response once = sign(town.head(), drawnUp.header("ETag"));
        once.then().statusCode(200).body("status", equalTo("AWAITING_SECOND_PARTY"));
        sign(town.head(), drawnUp.header("ETag")).then().statusCode(200).body("signatures", hasSize(1));
        sign(town.mayor(), drawnUp.header("ETag")).then().statusCode(412);
        Response signed = sign(town.mayor(), once.header("ETag"));

        signed.then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("signatures.party", contains("FIRST_PARTY", "SECOND_PARTY"))
                .body("signatures.sha256", everyItem(equalTo(drawnUp.path("sha256"))));
        get(town.inspector(), "/" + id).then().statusCode(200);
        byte[] content = get(town.systemReader(), "/" + id + "/content").asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(signed.path("sha256"));
        assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("{\"bid\":");
    }

    @Test
    void only_signed_contracts_are_fed_and_listed_to_everybody() {
        String start = get(town.systemReader(), "/changes").path("next");
        get(town.systemReader(), "").then().body("items", hasSize(0));
        get(town.secretariat(), "").then().body("items.id", contains(id.toString()));
        get(town.editor(), "?opd=" + town.opd()).then().body("items.id", contains(id.toString()));
        sign(town.head(), "*");
        sign(town.mayor(), "*");

        Response changes = get(town.systemReader(), "/changes?after=" + start);

        changes.then().body("items.id", contains(id.toString())).body("items.state", contains("SIGNED"));
        assertThat(changes.jsonPath().getMap("items[0].data"))
                .isEqualTo(get(town.systemReader(), "/" + id).jsonPath().getMap("$"));
        get(town.systemReader(), "/snapshot").then().body("items.id", contains(id.toString()));
        get(town.systemReader(), "").then().body("items.id", contains(id.toString()));
        get(Town.founded().systemReader(), "/snapshot").then().body("items", hasSize(0));
    }

    @Test
    void who_stands_for_neither_party_cannot_sign() {
        for (String token : List.of(
                town.headOfOtherOpd(),
                town.editor(),
                town.secretariat(),
                Town.founded().mayor())) {
            sign(token, "*").then().statusCode(403);
        }
        given().post("/v1/contracts/" + id + "/signatures").then().statusCode(401);
        given().auth()
                .oauth2(town.head())
                .post("/v1/contracts/" + id + "/signatures")
                .then()
                .statusCode(428);
        get(Town.founded().secretariat(), "/" + id).then().statusCode(403);
        get(town.headOfOtherOpd(), "/" + id).then().statusCode(403);
    }

    @Test
    void the_database_keeps_what_was_agreed() {
        for (String statement : List.of(
                "update contract set content = content || ' ' where id = ?",
                "update contract set sign_by = now() where id = ?",
                "delete from contract where id = ?")) {
            assertThatThrownBy(() -> execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("contract");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
