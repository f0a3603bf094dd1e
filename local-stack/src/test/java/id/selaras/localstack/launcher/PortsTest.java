package id.selaras.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.localstack.process.ServerFailedException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithTheWayOut() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Map<Part, Integer> numbers = new EnumMap<>(Ports.random().numbers());
            numbers.put(Part.POSTGRES, other.getLocalPort());
            Ports ports = new Ports(numbers);

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(ServerFailedException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " (PostgreSQL) is taken")
                    .hasMessageContaining("./run --port postgres=")
                    .hasMessageContaining("SELARAS_PORT_POSTGRES=");
        }
    }

    @Test
    void randomPortsAreFreeAndDifferent() {
        Ports ports = Ports.random();

        assertThat(ports.numbers().values()).doesNotHaveDuplicates().hasSize(Part.values().length);
        assertThatCode(ports::requireFree).doesNotThrowAnyException();
    }
}
