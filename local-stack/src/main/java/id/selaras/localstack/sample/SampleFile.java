package id.selaras.localstack.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The files of `src/main/resources/sample`.
final class SampleFile {
    private SampleFile() {}

    static Stream<String> lines(String name) {
        try (var in = SampleFile.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing sample/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("sample/" + name, e);
        }
    }
}
