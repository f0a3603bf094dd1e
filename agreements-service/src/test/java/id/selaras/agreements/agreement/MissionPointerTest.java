package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.post;
import static id.selaras.agreements.agreement.Requests.put;
import static id.selaras.agreements.agreement.Requests.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import id.selaras.agreements.term.TermPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class MissionPointerTest {
    private Town town;

    @BeforeEach
    void found() {
        town = Town.founded();
    }

    static ObjectNode pointing(String firstMission, String firstObjective) {
        ObjectNode draft = Drafts.complete();
        ObjectNode first = (ObjectNode) draft.at("/objectives/0");
        first.put("mission", firstMission).put("missionObjective", firstObjective);
        ((ObjectNode) draft.at("/objectives/1")).put("mission", "M4");
        return draft;
    }

    @Test
    void an_agreement_points_at_the_missions_of_its_term() {
        String term = TermPlans.set(town, 2026);

        post(town.editor(), pointing("M1", "S1"))
                .then()
                .statusCode(201)
                .body("term", equalTo(term))
                .body("objectives.mission", contains("M1", "M4"))
                .body("objectives[0].missionObjective", equalTo("S1"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "M9, -, /objectives/0/mission",
                "M1, S2, /objectives/0/missionObjective",
                "-, -, /objectives/0/mission"
            })
    void it_points_at_nothing_else(String mission, String objective, String pointer) {
        TermPlans.set(town, 2026);

        post(town.editor(), pointing(mission, objective))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void without_a_term_there_is_nothing_to_point_at() {
        TermPlans.set(town, 2030);

        post(town.editor(), pointing("M1", null))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/objectives/0/mission", "/objectives/1/mission"));
    }

    @Test
    void a_draft_from_before_the_term_points_before_it_is_handed_in() {
        Stored draft = drafted(town);
        TermPlans.set(town, 2026);

        submit(town.editor(), draft.id(), draft.entityTag())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/objectives/0/mission", "/objectives/1/mission"));
        Stored pointing = Stored.of(put(town.editor(), draft.id(), draft.entityTag(), pointing("M2", null)), 200);
        submit(town.editor(), draft.id(), pointing.entityTag()).then().statusCode(200);
    }
}
