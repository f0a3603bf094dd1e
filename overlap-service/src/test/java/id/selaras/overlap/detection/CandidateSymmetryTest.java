package id.selaras.overlap.detection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Which pairs are judged must hang on the two programmes alone: not on which of them came last, and not on who else
/// is there. Otherwise the same events in another order would give other findings.
class CandidateSymmetryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Detector detector = Detector.standard();

    @Test
    void pairIsFoundWhicheverOfTheTwoAsksAndWhoeverElseIsThere() throws IOException {
        List<ProgramProfile> programs = samplePrograms();
        Set<String> expected = pairs(programs);
        Random random = new Random(1);

        for (int round = 0; round < 5; round++) {
            Collections.shuffle(programs, random);
            assertThat(pairs(programs)).isEqualTo(expected);
        }
        assertThat(expected).hasSizeGreaterThan(20);
    }

    /// Each programme asks when it comes, as in the service.
    private Set<String> pairs(List<ProgramProfile> programs) {
        CandidateIndex index = new CandidateIndex(detector);
        Set<String> pairs = new TreeSet<>();
        for (ProgramProfile program : programs) {
            for (ProgramProfile other : index.candidates(program)) {
                pairs.add(
                        program.id().compareTo(other.id()) < 0
                                ? program.id() + " " + other.id()
                                : other.id() + " " + program.id());
            }
            index.put(program);
        }
        return pairs;
    }

    private List<ProgramProfile> samplePrograms() throws IOException {
        List<ProgramProfile> programs = new ArrayList<>();
        try (InputStream stream = getClass().getResourceAsStream("/sample/programs.jsonl");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode sample = JSON.readTree(line);
                programs.add(profile(sample.get("key").textValue(), sample.get("program")));
            }
        }
        return programs;
    }

    private ProgramProfile profile(String key, JsonNode program) {
        List<ProgramFacts.Output> outputs = new ArrayList<>();
        program.get("outputs")
                .forEach(output -> outputs.add(new ProgramFacts.Output(
                        output.get("indicator").textValue(),
                        output.get("target").doubleValue(),
                        output.get("unit").textValue())));
        // An agency of its own for each: every pair may meet.
        return detector.profile(new ProgramFacts(
                key,
                1,
                key,
                "35.73",
                2027,
                "",
                "",
                program.get("title").textValue(),
                program.get("description").textValue(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                outputs,
                List.of(),
                null,
                false));
    }
}
