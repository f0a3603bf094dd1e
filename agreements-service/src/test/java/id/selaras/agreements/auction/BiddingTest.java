package id.selaras.agreements.auction;

import static id.selaras.agreements.auction.Auctioning.as;
import static id.selaras.agreements.auction.Auctioning.bid;
import static id.selaras.agreements.auction.Auctioning.draft;
import static id.selaras.agreements.auction.Auctioning.offer;
import static id.selaras.agreements.auction.Auctioning.offered;
import static id.selaras.agreements.auction.Auctioning.opened;
import static id.selaras.agreements.auction.Auctioning.proposal;
import static id.selaras.agreements.auction.Auctioning.say;
import static id.selaras.agreements.auction.Auctioning.step;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.agreements.OpdTopic;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.servicekit.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class BiddingTest {
    private Town town;
    private String auction;

    @BeforeEach
    void open() {
        town = Town.founded();
        auction = opened(town);
    }

    @Test
    void offer_and_counter_offer_end_in_a_contract_and_every_step_is_kept() {
        String bid = offered(town, auction);
        say(town.head(), bid, "COUNTER", "Anggaran terbatas", proposal("3.35"))
                .then()
                .statusCode(200)
                .body("status", equalTo("COUNTERED"))
                .body("proposal.commitments[0].endPoint", equalTo(3.35f));
        offer(town.secretariat(), bid, "3.25").then().statusCode(200).body("status", equalTo("OFFERED"));

        say(town.head(), bid, "ACCEPT", null, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("contract", notNullValue());

        as(town.head())
                .get("/v1/bids/" + bid + "/steps")
                .then()
                .statusCode(200)
                .body("items.step", contains("WRITE", "SUBMIT", "OFFER", "COUNTER", "RENEW_OFFER", "ACCEPT"))
                .body("items[2].subject", equalTo("mayor of " + town.region()))
                .body("items[3].reason", equalTo("Anggaran terbatas"))
                .body("items[3].proposal.commitments[0].endPoint", equalTo(3.35f));
        as(town.inspector())
                .get("/v1/audit?recordType=bid&recordId=" + bid)
                .then()
                .body("items.action", hasItems("bid.submit", "bid.offer", "bid.counter", "bid.accept"));
    }

    @Test
    void a_kecamatan_takes_part_as_every_agency_does_and_who_oversteps_is_written_down() {
        String code = "7.01.0.00.0.00.05.0000";
        OpdTopic.publish(Map.of(
                "code",
                code,
                "region",
                town.region(),
                "name",
                "Kecamatan Lowokwaru",
                "shortName",
                "x",
                "active",
                true,
                "version",
                1));
        String editor = town.opdToken("editor of the kecamatan", code, Role.OPD_EDITOR);
        String camat = town.opdToken("camat", code, Role.OPD_HEAD);
        String bid = await().until(() -> bid(editor, auction, "3.3"), answer -> answer.statusCode() == 201)
                .path("id");
        step(town.head(), bid, "submissions", "*", "").then().statusCode(403);
        step(camat, bid, "submissions", "*", "").then().statusCode(200);
        offer(town.mayor(), bid, "3.2").then().statusCode(200);

        say(camat, bid, "ACCEPT", null, null)
                .then()
                .statusCode(200)
                .body("opd", equalTo(code))
                .body("contract", notNullValue());
        as(town.inspector())
                .queryParam("action", "request.refuse")
                .queryParam("subject", "head of " + town.region())
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.recordId", contains("/v1/bids/" + bid + "/submissions"))
                .body("items.details.reason", contains("auction.of-another-opd"));
    }

    @Test
    void the_panel_takes_a_counter_offer() {
        String bid = offered(town, auction);
        say(town.head(), bid, "COUNTER", "Anggaran terbatas", proposal("3.35"));

        step(town.mayor(), bid, "counter-acceptances", "*", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("contract", notNullValue());
    }

    @Test
    void an_unwilling_opd_says_why_and_nothing_follows() {
        String bid = offered(town, auction);
        say(town.head(), bid, "REFUSE", null, null).then().statusCode(422).body("errors.pointer", contains("/reason"));

        say(town.head(), bid, "REFUSE", "Tidak sanggup", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("contract", nullValue());
        offer(town.mayor(), bid, "3.3").then().statusCode(409).body("recordStatus", equalTo("REFUSED"));
        say(town.head(), bid, "ACCEPT", null, null).then().statusCode(409);
    }

    @Test
    void nothing_is_skipped() {
        String bid = bid(town.editor(), auction, "3.3").path("id");
        offer(town.mayor(), bid, "3.2").then().statusCode(409).body("recordStatus", equalTo("DRAFT"));
        say(town.head(), bid, "ACCEPT", null, null).then().statusCode(409);
        step(town.mayor(), bid, "counter-acceptances", "*", "").then().statusCode(409);
        step(town.head(), bid, "submissions", "*", "").then().statusCode(200);
        step(town.head(), bid, "submissions", "*", "").then().statusCode(409);
        say(town.head(), bid, "REFUSE", "Tidak sanggup", null).then().statusCode(409);
        as(town.editor())
                .header("If-Match", "*")
                .body(draft("3.3"))
                .put("/v1/bids/" + bid)
                .then()
                .statusCode(409);
    }

    @Test
    void a_draft_is_changed_by_its_opd_on_what_was_read() {
        Response bid = bid(town.editor(), auction, "3.3");
        String path = "/v1/bids/" + bid.path("id");

        as(town.editor())
                .header("If-Match", bid.header("ETag"))
                .body(draft("3.1"))
                .put(path)
                .then()
                .statusCode(200)
                .body("proposal.commitments[0].endPoint", equalTo(3.1f));
        as(town.editor())
                .header("If-Match", bid.header("ETag"))
                .body(draft("3.0"))
                .put(path)
                .then()
                .statusCode(412);
        as(town.editor()).body(draft("3.0")).put(path).then().statusCode(428);
        step(town.head(), bid.path("id"), "submissions", bid.header("ETag"), "")
                .then()
                .statusCode(412);
    }

    @Test
    void each_side_sees_and_does_its_own_part() {
        String bid = bid(town.editor(), auction, "3.3").path("id");
        String path = "/v1/bids/" + bid;
        as(town.mayor()).get(path).then().statusCode(403);
        as(town.secretariat()).get(path).then().statusCode(200);
        as(town.headOfOtherOpd()).get(path).then().statusCode(403);
        as(town.inspector()).get(path + "/steps").then().statusCode(403);
        as(Town.founded().mayor()).get(path).then().statusCode(403);
        as(town.editorOfOtherOpd())
                .get("/v1/auctions/" + auction + "/bids")
                .then()
                .body("items", hasSize(0));
        given().get(path).then().statusCode(401);

        for (String token : List.of(town.editor(), town.headOfOtherOpd(), town.mayor(), town.secretariat())) {
            step(token, bid, "submissions", "*", "").then().statusCode(403);
        }
        step(town.head(), bid, "submissions", "*", "").then().statusCode(200);
        as(town.mayor()).get(path).then().statusCode(200);
        as(town.mayor()).get("/v1/auctions/" + auction + "/bids").then().body("items.id", contains(bid));
        for (String token : List.of(town.head(), town.editor(), Town.founded().mayor())) {
            offer(token, bid, "3.2").then().statusCode(403);
        }
        offer(town.mayor(), bid, "3.2").then().statusCode(200);
        for (String token : List.of(town.headOfOtherOpd(), town.editor(), town.mayor())) {
            say(token, bid, "ACCEPT", null, null).then().statusCode(403);
        }
    }

    @Test
    void an_opd_bids_once() {
        bid(town.editor(), auction, "3.3").then().statusCode(201);
        bid(town.editor(), auction, "3.3").then().statusCode(409);
        bid(town.editorOfOtherOpd(), auction, "3.3").then().statusCode(201);
        bid(Town.founded().editor(), auction, "3.3").then().statusCode(403);
        bid(town.head(), auction, "3.3").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(draft("3.3"))
                .post("/v1/auctions/" + auction + "/bids")
                .then()
                .statusCode(401);
        bid(town.editor(), "01a1d2d9-0380-7efc-b384-8b1f1b26aae6", "3.3").then().statusCode(404);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "mission": "M1"              | "mission": "M7"              | /proposal/commitments/0/mission
            "mission": "M4"              | "mission": "M7"              | /proposal/innovations/0/mission
            "year": 2027                 | "year": 2028                 | /proposal/commitments/0/path/1/year
            "value": 3.5                 | "value": 3.7                 | /proposal/commitments/0/path/2/value
            "value": 3.9, "year": 2025   | "value": 3.9, "year": 2026   | /proposal/commitments/0/zeroPoint/year
            "endPoint": 3.3              | "endPoint": 3.1              | /proposal/commitments/0/endPoint
            "LOWER_IS_BETTER"            | "EXACT_BAND"                 | /proposal/commitments/0/direction
            "title": "BRS BPS No. 1/2026"| "title": " "                 | /proposal/commitments/0/data/0/title
            """)
    void every_fault_of_a_bid_is_named_by_its_place(String original, String replacement, String pointer) {
        as(town.editor())
                .body(draft("3.3").replace(original, replacement))
                .post("/v1/auctions/" + auction + "/bids")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }
}
