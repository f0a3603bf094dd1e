package id.selaras.localstack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleLockTest {

    @TempDir
    Path data;

    @Test
    void aLockWithTheNumberOfAnotherProgramIsRemoved() throws IOException {
        Path lock = Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");

        StaleLock.remove(data);

        assertThat(lock).doesNotExist();
    }

    @Test
    void aCutOffLockIsRemoved() throws IOException {
        Path lock = Files.createFile(data.resolve("postmaster.pid"));

        StaleLock.remove(data);

        assertThat(lock).doesNotExist();
    }
}
