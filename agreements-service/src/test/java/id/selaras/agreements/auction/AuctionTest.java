package id.selaras.agreements.auction;

import static id.selaras.agreements.auction.Auctioning.as;
import static id.selaras.agreements.auction.Auctioning.bid;
import static id.selaras.agreements.auction.Auctioning.offered;
import static id.selaras.agreements.auction.Auctioning.open;
import static id.selaras.agreements.auction.Auctioning.opened;
import static id.selaras.agreements.auction.Auctioning.plan;
import static id.selaras.agreements.auction.Auctioning.say;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.term.TermPlans;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AuctionTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @Test
    void the_secretariat_opens_a_round_and_the_region_reads_it() {
        String term = TermPlans.set(town, 2026);

        Response opened = open(town.secretariat(), plan(term, Instant.now()));

        opened.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/auctions/" + opened.path("id")))
                .body("region", equalTo(town.region()))
                .body("term", equalTo(term));
        as(town.editor()).get("/v1/auctions").then().body("items.id", contains(opened.<String>path("id")));
        as(town.head()).get("/v1/auctions/" + opened.path("id")).then().statusCode(200);
        as(Town.founded().head())
                .get("/v1/auctions/" + opened.path("id"))
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_else_opens_one() {
        String term = TermPlans.set(town, 2026);
        String plan = plan(term, Instant.now());

        for (String token : List.of(town.editor(), town.head(), town.mayor(), town.inspector())) {
            open(token, plan).then().statusCode(403);
        }
        open(Town.founded().secretariat(), plan).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(plan)
                .post("/v1/auctions")
                .then()
                .statusCode(401);
        open(town.secretariat(), plan.replace(term, "01a1d2d9-0380-7efc-b384-8b1f1b26aae6"))
                .then()
                .statusCode(404);
        open(town.secretariat(), plan.replace("\"bidsUntil\": \"2", "\"bidsUntil\": \"1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/schedule"));
    }

    @Test
    void the_schedule_holds_and_the_secretariat_may_give_more_time() {
        String term = TermPlans.set(town, 2026);
        Instant now = Instant.now();
        String early =
                open(town.secretariat(), plan(term, now.plusSeconds(600))).path("id");
        bid(town.editor(), early, "3.3").then().statusCode(409);
        Response late = open(town.secretariat(), plan(term, now.minus(Duration.ofHours(2))));
        bid(town.editor(), late.path("id"), "3.3").then().statusCode(409);

        as(town.secretariat())
                .header("If-Match", late.header("ETag"))
                .body(plan(term, now.minusSeconds(600)))
                .put("/v1/auctions/" + late.path("id"))
                .then()
                .statusCode(200);

        bid(town.editor(), late.path("id"), "3.3").then().statusCode(201);
        as(town.secretariat())
                .header("If-Match", late.header("ETag"))
                .body(plan(term, now))
                .put("/v1/auctions/" + late.path("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void an_answer_comes_in_time() {
        String auction = opened(town);
        String bid = offered(town, auction);
        String term = as(town.secretariat()).get("/v1/auctions/" + auction).path("term");
        as(town.secretariat())
                .header("If-Match", "*")
                .body(plan(term, Instant.now().minus(Duration.ofHours(4))))
                .put("/v1/auctions/" + auction)
                .then()
                .statusCode(200);

        say(town.head(), bid, "ACCEPT", null, null).then().statusCode(409);
    }
}
