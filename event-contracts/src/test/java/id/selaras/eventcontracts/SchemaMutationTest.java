package id.selaras.eventcontracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A schema that lets everything pass would make every other test green.
class SchemaMutationTest {

    static Stream<Arguments> requiredProperties() {
        return EventContract.TYPES.stream().flatMap(type -> {
            JsonNode data = EventContract.examples(type).getFirst().json();
            return data.properties().stream()
                    .map(property -> property.getKey())
                    .filter(name -> !List.of(
                                    "nomenclature",
                                    "workingGroup",
                                    "revision",
                                    "sha256",
                                    "signatures",
                                    "rupiahAtStake",
                                    "reason",
                                    "action",
                                    "leadOpd",
                                    "dueOn")
                            .contains(name))
                    .map(name -> Arguments.of(type, name));
        });
    }

    @ParameterizedTest
    @MethodSource("requiredProperties")
    void aMissingOrNullPropertyIsFound(String type, String property) {
        EventExample example = EventContract.examples(type).getFirst();
        ObjectNode missing = example.json().deepCopy();
        missing.remove(property);
        ObjectNode empty = example.json().deepCopy();
        empty.putNull(property);

        assertThat(violations(example, missing)).anySatisfy(v -> assertThat(v).contains("'" + property + "'"));
        assertThat(violations(example, empty)).anySatisfy(v -> assertThat(v).startsWith("data /" + property + ":"));
    }

    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            program-registered | health-agency            | /id                              | "7"
            program-registered | health-agency            | /version                         | 0
            program-registered | health-agency            | /version                         | 1.5
            program-registered | health-agency            | /status                          | "DRAFT"
            program-registered | health-agency            | /region                          | "3573"
            program-registered | health-agency            | /region                          | "35.73.04"
            program-registered | health-agency            | /fiscalYear                      | "2027"
            program-registered | health-agency            | /fiscalYear                      | 27
            program-registered | health-agency            | /opd/code                        | "1.02"
            program-registered | health-agency            | /opd/name                        | "  "
            program-registered | health-agency            | /nomenclature/code               | "1.02.05.2.02"
            program-registered | health-agency            | /nomenclature/code               | "1.02.05.0.02.0002"
            program-registered | health-agency            | /nomenclature/edition            | null
            program-registered | health-agency            | /title                           | ""
            program-registered | health-agency            | /start                           | "2027-02-30"
            program-registered | health-agency            | /end                             | "30/11/2027"
            program-registered | health-agency            | /cluster                         | "EDUCATION"
            program-registered | health-agency            | /workingGroup                    | "Partnership"
            program-registered | health-agency            | /inputs/0/kind                   | "MONEY"
            program-registered | health-agency            | /inputs/0/quantity               | -1
            program-registered | health-agency            | /inputs/0/amountRupiah           | 420000000.5
            program-registered | health-agency            | /inputs/0/amountRupiah           | "420000000"
            program-registered | health-agency            | /targetGroups/0/welfareDecileFrom| 0
            program-registered | health-agency            | /targetGroups/0/welfareDecileTo  | 11
            program-registered | health-agency            | /targetGroups/0/count            | -5
            program-registered | health-agency            | /locations/0/code                | "35.73.04"
            program-registered | health-agency            | /locations/0/kind                | "VILLAGE"
            program-registered | health-agency            | /outputs/0/target                | "5700"
            program-registered | health-agency            | /outcomes/0/unit                 | null
            program-registered | health-agency            | /budgetRupiah                    | -1
            program-registered | health-agency            | /budgetRupiah                    | 9007199254740992
            program-registered | health-agency            | /registeredAt                    | "2026-11-09T09:15:30+07:00"
            program-registered | health-agency            | /changedAt                       | 1794190530
            program-registered | district-with-other-output | /locations/0/code              | "35.73.04"
            program-registered | district-with-other-output | /locations/2/kind              | "KELURAHAN"
            program-amended    | new-output               | /version                         | 1
            program-amended    | new-output               | /previousVersion                 | 0
            program-withdrawn  | merged-into-another-programme | /reason                     | " "
            program-withdrawn  | merged-into-another-programme | /version                    | 1
            program-withdrawn  | merged-into-another-programme | /withdrawnAt                | "yesterday"
            opd-published      | health-agency            | /active                          | "true"
            opd-published      | health-agency            | /code                            | "1.02.0.00.0.00.01"
            agreement-signed   | social-agency            | /objectives                      | []
            agreement-signed   | social-agency            | /objectives/0/indicators         | []
            agreement-signed   | social-agency            | /objectives/0/indicators/0/target | "3,6"
            agreement-signed   | social-agency            | /objectives/0/indicators/0/direction | "LOWER"
            agreement-signed   | social-agency            | /objectives/0/indicators/0/quarterlyTargets | [1,2,3]
            agreement-signed   | social-agency            | /objectives/0/indicators/0/baseline/year | 25
            agreement-signed   | social-agency            | /signatures/0/party              | "MAYOR"
            agreement-signed   | social-agency            | /signatures/1/sha256             | "00"
            agreement-signed   | revision-without-budget  | /objectives/0/indicators/0/band/lowest | null
            agreement-signed   | revision-without-budget  | /revision/ground                 | "WISH"
            agreement-signed   | social-agency            | /firstParty/position             | null
            agreement-signed   | social-agency            | /budgetLines/0/nomenclatureCode  | "1.06"
            agreement-signed   | social-agency            | /sha256                          | "ABC"
            overlap-found      | same-work-other-output   | /version                         | 2
            overlap-found      | same-work-other-output   | /status                          | "SUPERSEDED"
            overlap-found      | same-work-other-output   | /class                           | "SAME"
            overlap-found      | same-work-other-output   | /inputSimilarity                 | 1.01
            overlap-found      | same-work-other-output   | /confidence                      | -0.1
            overlap-found      | same-work-other-output   | /programs                        | []
            overlap-found      | same-work-other-output   | /programs/1/version              | null
            overlap-found      | same-work-other-output   | /evidence/0/shared               | "keluarga"
            overlap-found      | same-work-other-output   | /evidence/0/similarity           | 94
            overlap-found      | same-work-other-output   | /rupiahAtStake                   | 85000000.25
            overlap-found      | same-work-other-output   | /detector/version                | null
            overlap-updated    | became-duplication       | /version                         | 1
            overlap-updated    | became-duplication       | /status                          | "CLOSED"
            overlap-updated    | became-duplication       | /changes                         | []
            overlap-updated    | became-duplication       | /changes/0/field                 | ""
            overlap-decided    | lead-agreed              | /state                           | "ASKED"
            overlap-decided    | lead-agreed              | /programs/0/opd                  | null
            overlap-decided    | lead-agreed              | /action                          | "TALK"
            overlap-decided    | lead-agreed              | /savedRupiah                     | -1
            """)
    void aWrongValueIsFoundWhereItStands(String type, String name, String pointer, String value) throws IOException {
        EventExample example = EventContract.examples(type).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        JsonNode changed = example.json().deepCopy();
        int lastSlash = pointer.lastIndexOf('/');
        ((ObjectNode) changed.at(pointer.substring(0, lastSlash)))
                .set(pointer.substring(lastSlash + 1), EventContract.JSON.readTree(value));

        assertThat(violations(example, changed)).isNotEmpty().allSatisfy(violation -> assertThat(violation)
                .startsWith("data " + pointer.replace("/locations/2/kind", "/locations/2")));
    }

    private static List<String> violations(EventExample example, JsonNode data) {
        return EventContract.of(example.type())
                .validate(
                        example.headers(),
                        new EventExample(example.type(), example.name(), example.key(), example.headers(), data)
                                .data());
    }
}
