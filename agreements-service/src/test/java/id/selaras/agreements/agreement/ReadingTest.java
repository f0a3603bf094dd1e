package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.anonymous;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.get;
import static id.selaras.agreements.agreement.Requests.signed;
import static id.selaras.agreements.agreement.Requests.signedByHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.identity.Role;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReadingTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    private List<String> colleagues() {
        return List.of(town.editor(), town.head(), town.secretariat());
    }

    private List<String> others() {
        return List.of(town.editorOfOtherOpd(), town.headOfOtherOpd(), town.inspector(), town.systemReader());
    }

    @Test
    void a_draft_is_open_to_its_opd_and_the_secretariat_alone() {
        Stored draft = drafted(town);

        colleagues().forEach(token -> get(token, draft.id()).then().statusCode(200));
        others().forEach(token -> get(token, draft.id()).then().statusCode(403));
        get(town.mayor(), draft.id()).then().statusCode(403);
    }

    @Test
    void the_mayor_reads_what_awaits_the_mayors_signature() {
        Stored awaiting = signedByHead(town);

        get(town.mayor(), awaiting.id())
                .then()
                .statusCode(200)
                .header("ETag", awaiting.entityTag())
                .body("status", equalTo("AWAITING_SECOND_PARTY"));
        others().forEach(token -> get(token, awaiting.id()).then().statusCode(403));
    }

    @Test
    void a_signed_agreement_is_open_to_every_caller_of_the_region() {
        Stored signed = signed(town);

        colleagues().forEach(token -> get(token, signed.id()).then().statusCode(200));
        others().forEach(token -> get(token, signed.id()).then().statusCode(200).body("status", equalTo("SIGNED")));
    }

    @Test
    void a_province_reads_its_cities() {
        Stored signed = signed(town);
        String province = TestTokens.token()
                .subject("province")
                .region(town.region().substring(0, 2))
                .roles(Role.SYSTEM_READER)
                .sign();

        get(province, signed.id()).then().statusCode(200);
    }

    @Test
    void another_regions_callers_read_nothing() {
        Stored signed = signed(town);
        Town other = Town.founded();

        for (String token : List.of(other.editor(), other.secretariat(), other.mayor(), other.systemReader())) {
            get(token, signed.id()).then().statusCode(403).contentType("application/problem+json");
            as(token).get(AGREEMENTS + "/" + signed.id() + "/versions").then().statusCode(403);
            as(token).get(AGREEMENTS + "/" + signed.id() + "/versions/1").then().statusCode(403);
            as(token)
                    .get(AGREEMENTS + "/" + signed.id() + "/versions/1/content")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void nobody_reads_without_a_token() {
        Stored signed = signed(town);

        for (String path : List.of("", "/versions", "/versions/1", "/versions/1/content")) {
            anonymous().get(AGREEMENTS + "/" + signed.id() + path).then().statusCode(401);
        }
        for (String path : List.of("", "/changes", "/snapshot")) {
            anonymous().get(AGREEMENTS + path).then().statusCode(401);
        }
    }

    @Test
    void what_does_not_exist_is_not_found() {
        Stored signed = signed(town);

        get(town.editor(), "01a1d2d9-0380-7efc-b384-8b1f1b26aae6").then().statusCode(404);
        get(town.editor(), "rubbish").then().statusCode(404).contentType("application/problem+json");
        as(town.editor())
                .get(AGREEMENTS + "/" + signed.id() + "/versions/2")
                .then()
                .statusCode(404);
        as(town.editor())
                .get(AGREEMENTS + "/" + signed.id() + "/versions/0")
                .then()
                .statusCode(404);
    }

    @Test
    void what_one_has_is_not_sent_again() {
        Stored draft = drafted(town);

        as(town.editor())
                .header("If-None-Match", draft.entityTag())
                .get(AGREEMENTS + "/" + draft.id())
                .then()
                .statusCode(304)
                .header("ETag", draft.entityTag())
                .body(blankOrNullString());
        as(town.editor())
                .header("If-None-Match", "\"99\"")
                .get(AGREEMENTS + "/" + draft.id())
                .then()
                .statusCode(200);
    }

    @Test
    void the_versions_are_listed_for_those_who_may_see_them() {
        Stored awaiting = signedByHead(town);
        String versions = AGREEMENTS + "/" + awaiting.id() + "/versions";

        as(town.secretariat())
                .get(versions)
                .then()
                .statusCode(200)
                .body("items.version", contains(1))
                .body("items.status", contains("AWAITING_SECOND_PARTY"))
                .body("items.inForce", contains(false));
        as(town.inspector()).get(versions).then().statusCode(403);
        as(town.inspector()).get(versions + "/1").then().statusCode(403);

        Requests.sign(town.mayor(), awaiting.id(), awaiting.entityTag());

        as(town.inspector())
                .get(versions)
                .then()
                .statusCode(200)
                .body("items.version", contains(1))
                .body("items.status", contains("SIGNED"))
                .body("items.inForce", contains(true))
                .body("items.sha256", contains(awaiting.sha256()));
    }

    @Test
    void a_signed_version_reads_like_the_agreement_itself() {
        Stored signed = signed(town);

        Response version = as(town.systemReader()).get(AGREEMENTS + "/" + signed.id() + "/versions/1");

        assertThat(version.asString())
                .isEqualTo(get(town.systemReader(), signed.id()).asString());
        as(town.systemReader())
                .header("If-None-Match", version.header("ETag"))
                .get(AGREEMENTS + "/" + signed.id() + "/versions/1")
                .then()
                .statusCode(304);
    }

    @Test
    void the_digest_is_that_of_the_bytes_that_are_signed() throws Exception {
        Stored draft = drafted(town);
        String content = AGREEMENTS + "/" + draft.id() + "/versions/1/content";

        byte[] bytes =
                as(town.editor()).get(content).then().statusCode(200).extract().asByteArray();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(draft.sha256());
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("{\"budgetLines\":[{\"budgetRupiah\":6250000000,\"nomenclatureCode\":\"1.06.04\",")
                .contains("\"fiscalYear\":2027,\"id\":\"" + draft.id() + "\",\"objectives\":")
                .contains("\"target\":3.6,")
                .endsWith(",\"version\":1}");
    }
}
