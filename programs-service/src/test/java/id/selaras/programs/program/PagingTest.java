package id.selaras.programs.program;

import static id.selaras.programs.program.FiveProgrammes.list;
import static id.selaras.programs.program.FiveProgrammes.post;
import static id.selaras.programs.program.FiveProgrammes.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.programs.Callers;
import id.selaras.programs.ServiceTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class PagingTest {

    @BeforeEach
    void fiveProgrammes() {
        FiveProgrammes.enter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registeredAt", "-registeredAt", "-changedAt", "budget", "-budget", "title", "-title"})
    void pagesJoinWithoutGapOrRepetition(String sort) {
        String whole = titles(list(Callers.POKJA, "sort=" + sort));

        StringBuilder joined = new StringBuilder();
        String after = null;
        do {
            Response page = list(Callers.POKJA, "limit=2&sort=" + sort + (after == null ? "" : "&after=" + after));
            joined.append(titles(page));
            after = page.path("next");
        } while (after != null);

        assertThat(joined).hasToString(whole);
    }

    @Test
    void programmesAddedMeanwhileShiftNothing() {
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            Response page = list(Callers.POKJA, "limit=2" + (after == null ? "" : "&after=" + after));
            all.addAll(page.jsonPath().getList("items.title"));
            seen.addAll(page.jsonPath().getList("items.title"));
            after = page.path("next");
            post(Callers.EDITOR_DINSOS, "baru " + all.size(), "Baru", 1, List.of("35.73"), null, 2027);
        } while (after != null);

        assertThat(all).hasSameSizeAs(seen).containsExactly("E", "D", "C", "B", "A");
    }

    @Test
    void aCursorHoldsForItsOwnOrderOnly() {
        String next = list(Callers.POKJA, "limit=2&sort=budget").path("next");

        for (String query : List.of("sort=title&after=" + next, "after=bukan-kursor", "after=%%%")) {
            list(Callers.POKJA, query).then().statusCode(400).body("type", equalTo("urn:selaras:problem:malformed"));
        }
    }

    @Test
    void aCallerSeesItsOwnRegionsOnly() {
        post(Callers.EDITOR_DINSOS_BATU, "Batu", "Lain kota", 1, List.of("35.79"), null, 2027);

        assertThat(titles(list(Callers.SECRETARIAT_BATU, ""))).isEqualTo("Batu");
        assertThat(titles(list(Callers.POKJA, ""))).isEqualTo("EDCBA");
        assertThat(titles(list(Callers.PROVINCE_READER, "sort=title"))).isEqualTo("ABBatuCDE");
        list(Callers.WITHOUT_REGION, "").then().statusCode(200).body("items", hasSize(0));
    }
}
