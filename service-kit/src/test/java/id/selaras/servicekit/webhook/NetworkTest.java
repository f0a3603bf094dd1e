package id.selaras.servicekit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, 2001:4860::1, false",
        "fc00::/7, fd12::1, true",
        "fc00::/7, fe00::1, false",
        "127.0.0.0/8, ::ffff:127.0.0.1, true"
    })
    void holdsItsAddresses(String network, String address, boolean held) {
        assertThat(Network.of(network).contains(InetAddress.ofLiteral(address))).isEqualTo(held);
    }

    @Test
    void pausesDoubleUpToALimitGiveOrTakeHalf() {
        RetryPause pause = new RetryPause(Duration.ofSeconds(10), Duration.ofHours(1));

        assertThat(pause.after(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
        assertThat(pause.after(3)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(60));
        assertThat(pause.after(1_000)).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(90));
    }
}
