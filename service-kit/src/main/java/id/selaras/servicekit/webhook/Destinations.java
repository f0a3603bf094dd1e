package id.selaras.servicekit.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/// Where a message may go: a subscriber must not be able to make this service call what only this service can reach.
/// The name is resolved here and the connection goes to the very address that was checked, so a name that points
/// elsewhere at its second resolution (DNS rebinding) gains nothing.
@Singleton
class Destinations {
    /// Not public after the IANA special-purpose address registries, and what carries such an address within.
    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .toList();

    private final List<Network> allowed;

    Destinations(WebhookConfig config) {
        this.allowed = config.allowedNetworks().orElse(List.of()).stream()
                .map(Network::of)
                .toList();
    }

    boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address))
                || CLOSED.stream().noneMatch(network -> network.contains(address));
    }

    /// The address to connect to.
    ///
    /// @throws ForbiddenDestinationException where the name has any address that is closed
    InetAddress resolve(URI url) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(url.getHost());
        for (InetAddress address : addresses) {
            if (!isAllowed(address)) {
                throw new ForbiddenDestinationException();
            }
        }
        return addresses[0];
    }

    /// The address named is not to be called. The message does not repeat it: it is shown to the subscriber, who
    /// must not learn how names resolve in this network.
    static final class ForbiddenDestinationException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ForbiddenDestinationException() {
            super("the address is not public");
        }
    }
}
