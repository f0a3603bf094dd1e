package id.selaras.agreements.auction;

import static io.restassured.RestAssured.given;

import id.selaras.agreements.Town;
import id.selaras.agreements.term.TermPlans;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Requests of an auction, as its parties send them.
public final class Auctioning {
    private static final Duration HOUR = Duration.ofHours(1);

    private Auctioning() {}

    static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }

    /// @param bidsFrom where the schedule begins; each of its stretches lasts an hour
    static String plan(String term, Instant bidsFrom) {
        return """
                {"term": "%s", "title": "Lelang Kinerja", "place": "Malang",
                 "secondParty": {"name": "Bima Contoh", "position": "Wali Kota Malang"},
                 "schedule": {"bidsFrom": "%s", "bidsUntil": "%s", "offersUntil": "%s", "answersUntil": "%s",
                              "contractsUntil": "%s"}}
                """.formatted(
                        term,
                        bidsFrom,
                        bidsFrom.plus(HOUR),
                        bidsFrom.plus(HOUR.multipliedBy(2)),
                        bidsFrom.plus(HOUR.multipliedBy(3)),
                        bidsFrom.plus(HOUR.multipliedBy(4)));
    }

    static Response open(String token, String plan) {
        return as(token).body(plan).post("/v1/auctions");
    }

    /// A round for 2026 to 2030 in which bids are taken at this moment.
    static String opened(Town town) {
        String term = TermPlans.set(town, 2026);
        return open(town.secretariat(), plan(term, Instant.now().minus(HOUR.dividedBy(2))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// One commitment, IKU-1, from 3.9 % of poor people down to `endPoint`, and one innovation.
    static String proposal(String endPoint) {
        return """
                {"commitments": [
                   {"code": "IKU-1", "name": "Persentase penduduk miskin",
                    "definition": "Penduduk dengan pengeluaran di bawah garis kemiskinan",
                    "formula": "penduduk miskin / penduduk × 100", "unit": "%%", "dataSource": "BPS",
                    "direction": "LOWER_IS_BETTER", "accumulation": "LAST",
                    "objective": "Menurunnya jumlah penduduk miskin", "mission": "M1", "missionObjective": "S1",
                    "zeroPoint": {"value": 3.9, "year": 2025}, "endPoint": %s,
                    "path": [{"year": 2026, "value": 3.8}, {"year": 2027, "value": 3.6}, {"year": 2028, "value": 3.5},
                             {"year": 2029, "value": 3.4}, {"year": 2030, "value": %s}],
                    "data": [{"title": "BRS BPS No. 1/2026", "link": "https://malangkota.bps.go.id/brs"}]}],
                 "innovations": [{"title": "Jemput data", "description": "Pendataan dari rumah ke rumah",
                                  "mission": "M4"}]}
                """.formatted(endPoint, endPoint);
    }

    static String draft(String endPoint) {
        return """
                {"firstParty": {"name": "Ratna Contoh", "position": "Kepala Dinas Sosial"}, "proposal": %s}
                """.formatted(proposal(endPoint));
    }

    static Response bid(String token, String auction, String endPoint) {
        return as(token).body(draft(endPoint)).post("/v1/auctions/" + auction + "/bids");
    }

    static Response step(String token, String bid, String step, String entityTag, String body) {
        RequestSpecification request = as(token).body(body);
        return (entityTag == null ? request : request.header("If-Match", entityTag))
                .post("/v1/bids/" + bid + "/" + step);
    }

    static Response offer(String token, String bid, String endPoint) {
        return step(
                token, bid, "offers", "*", "{\"reason\": \"Target kota\", \"proposal\": " + proposal(endPoint) + "}");
    }

    static Response say(String token, String bid, String kind, String reason, String proposal) {
        return step(
                token,
                bid,
                "answers",
                "*",
                "{\"kind\": \"%s\"%s%s}"
                        .formatted(
                                kind,
                                reason == null ? "" : ", \"reason\": \"" + reason + "\"",
                                proposal == null ? "" : ", \"proposal\": " + proposal));
    }

    /// A bid that the panel answered with 3.3.
    static String offered(Town town, String auction) {
        String bid = bid(town.editor(), auction, "3.3")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(town.head(), bid, "submissions", "*", "").then().statusCode(200);
        offer(town.mayor(), bid, "3.2").then().statusCode(200);
        return bid;
    }

    /// A contract of the town's agency on which both agreed and which nobody has signed.
    public static UUID agreed(Town town) {
        String bid = offered(town, opened(town));
        return UUID.fromString(say(town.head(), bid, "ACCEPT", null, null)
                .then()
                .statusCode(200)
                .extract()
                .path("contract"));
    }
}
