package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.post;
import static id.selaras.agreements.agreement.Requests.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import id.selaras.servicekit.paging.Cursor;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ListingTest {
    /// One town for each table of cases: reading changes nothing.
    private static Town withOneOfEachStatus;

    private static Town withSixDrafts;

    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    @Test
    void an_item_tells_what_one_must_know_to_choose() {
        Stored signed = signed(town);

        as(town.inspector())
                .get(AGREEMENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(signed.id()))
                .body("items[0].version", equalTo(1))
                .body("items[0].status", equalTo("SIGNED"))
                .body("items[0].region", equalTo(town.region()))
                .body("items[0].fiscalYear", equalTo(2027))
                .body("items[0].opd.code", equalTo(town.opd()))
                .body("items[0].opd.name", equalTo("Dinas Sosial"))
                .body("items[0].budgetTotalRupiah", equalTo(18_050_000_000L))
                .body("items[0].sha256", equalTo(signed.sha256()))
                .body(
                        "items[0].signedAt",
                        equalTo(as(town.inspector())
                                .get(AGREEMENTS + "/" + signed.id())
                                .path("signedAt")));
    }

    @Test
    void everybody_lists_what_he_may_read() {
        Stored draft = drafted(town, 2026);
        Stored awaiting = draftSignedByHead(2027);
        Stored signed = signed(town, 2028);

        as(town.editor())
                .get(AGREEMENTS)
                .then()
                .body("items.id", containsInAnyOrder(draft.id(), awaiting.id(), signed.id()));
        as(town.secretariat()).get(AGREEMENTS).then().body("items", hasSize(3));
        as(town.mayor()).get(AGREEMENTS).then().body("items.id", containsInAnyOrder(awaiting.id(), signed.id()));
        as(town.editorOfOtherOpd()).get(AGREEMENTS).then().body("items.id", contains(signed.id()));
        as(town.systemReader()).get(AGREEMENTS).then().body("items.id", contains(signed.id()));
        as(Town.founded().secretariat()).get(AGREEMENTS).then().body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fiscalYear=2027                    | 2027
            fiscalYear=2025                    |
            status=SIGNED                      | 2028
            status=draft                       | 2026
            status=AWAITING_SECOND_PARTY       | 2027
            opd=9.99                           |
            fiscalYear=2028&status=DRAFT       |
            sort=fiscalYear                    | 2026,2027,2028
            sort=-fiscalYear                   | 2028,2027,2026
            sort=changedAt                     | 2026,2027,2028
            """)
    void filters_and_orders_choose(String query, String years) {
        if (withOneOfEachStatus == null) {
            drafted(town, 2026);
            draftSignedByHead(2027);
            signed(town, 2028);
            withOneOfEachStatus = town;
        }

        List<Integer> found = as(withOneOfEachStatus.secretariat())
                .get(AGREEMENTS + "?" + query)
                .path("items.fiscalYear");

        assertThat(String.join(",", found.stream().map(String::valueOf).toList()))
                .isEqualTo(years == null ? "" : years);
    }

    @Test
    void the_opd_filter_finds_one_opds_agreements() {
        drafted(town);
        String other = post(town.editorOfOtherOpd(), Drafts.complete()).path("id");

        as(town.secretariat())
                .queryParam("opd", town.otherOpd())
                .get(AGREEMENTS)
                .then()
                .body("items.id", contains(other));
    }

    @ParameterizedTest
    @CsvSource({"opd", "-opd", "fiscalYear", "-fiscalYear", "budget", "-budget", "changedAt", "-changedAt"})
    void pages_join_without_gap_or_overlap_in_every_order(String sort) {
        if (withSixDrafts == null) {
            for (int year = 2026; year <= 2028; year++) {
                drafted(town, year);
                post(town.editorOfOtherOpd(), Drafts.of(year)).then().statusCode(201);
            }
            withSixDrafts = town;
        }
        String secretariat = withSixDrafts.secretariat();
        List<String> whole = as(secretariat).get(AGREEMENTS + "?sort=" + sort).path("items.id");

        List<String> joined = new ArrayList<>();
        String after = "";
        do {
            Response page = as(secretariat).get(AGREEMENTS + "?limit=2&sort=" + sort + "&after=" + after);
            joined.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);

        assertThat(whole).hasSize(6).doesNotHaveDuplicates();
        assertThat(joined).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"fiscalYear=last, fiscalYear", "status=LOST, status", "sort=colour, sort", "limit=0, limit"})
    void an_unreadable_parameter_is_named(String query, String parameter) {
        as(town.editor())
                .get(AGREEMENTS + "?" + query)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter));
    }

    @Test
    void a_cursor_holds_in_its_own_list_alone() {
        String ofOtherOrder = Cursor.encode("budget", 1, "01a1d2d9-0380-7efc-b384-8b1f1b26aae6");
        String ofNoNumber = Cursor.encode("budget", "x", "01a1d2d9-0380-7efc-b384-8b1f1b26aae6");

        as(town.editor()).get(AGREEMENTS + "?after=" + ofOtherOrder).then().statusCode(400);
        as(town.editor())
                .get(AGREEMENTS + "?sort=budget&after=" + ofNoNumber)
                .then()
                .statusCode(400);
        as(town.editor()).get(AGREEMENTS + "?after=rubbish").then().statusCode(400);
    }

    private Stored draftSignedByHead(int fiscalYear) {
        return Requests.signedByHead(town, fiscalYear);
    }
}
