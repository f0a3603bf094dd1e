package id.selaras.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.localstack.process.ServerFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderOfSomebodyElseIsRefusedAndLeftAlone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("is no data folder of Selaras and is not empty; nothing in it was touched");
        assertThat(folder).isDirectoryContaining(letter::equals);
        assertThat(letter).hasContent("dear");
    }

    @Test
    void emptyingDeletesEverythingInsideAndNothingOutside() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path precious = Files.writeString(outside.resolve("precious.txt"), "kept");
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            Files.createDirectories(data.file("postgres/base"));
            Files.writeString(data.file("postgres/base/1"), "rows");
            Files.createSymbolicLink(data.file("link-to-folder"), outside);
            Files.createSymbolicLink(data.file("link-to-file"), precious);

            data.empty();

            assertThat(data.root()).isDirectoryNotContaining("glob:**postgres");
            assertThat(data.root()).isDirectoryNotContaining("glob:**link*");
        }
        assertThat(precious).hasContent("kept");
    }

    @Test
    void anEmptiedFolderIsStillOurs() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            Files.writeString(data.file("sample-loaded"), "");
            data.empty();
        }

        try (DataFolder again = DataFolder.open(folder)) {
            assertThat(again.file("sample-loaded")).doesNotExist();
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerAlone() throws IOException {
        Path file = folder.resolve("secrets.properties");

        String password = Secrets.in(file).database("programs").appPassword();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(password).matches("[A-Za-z0-9]{24}");
        assertThat(Secrets.in(file).database("programs").appPassword()).isEqualTo(password);
    }
}
