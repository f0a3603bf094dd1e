package id.selaras.gateway.route;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the identity provider is, taken from the address that the tokens are checked against: one setting, so that
/// nobody logs in at another place than the one whose tokens are believed.
@Singleton
public class RealmAddress {
    private static final String REALMS = "/realms/";

    private final URI server;
    private final String folder;
    private final String realm;

    RealmAddress(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI address) {
        String path = address.getPath();
        int realms = path.indexOf(REALMS);
        if (realms < 0) {
            throw new IllegalArgumentException(
                    "quarkus.oidc.auth-server-url must end with /realms/<realm>, but is " + address);
        }
        this.server = address;
        this.folder = path.substring(0, realms);
        this.realm = path.substring(realms);
    }

    /// Scheme, host and port.
    public URI server() {
        return server;
    }

    /// What stands before every path of the server; usually empty.
    String folder() {
        return folder;
    }

    /// `/realms/<realm>`
    String realm() {
        return realm;
    }

    /// Answers when the realm can be used.
    public String discovery() {
        return folder + realm + "/.well-known/openid-configuration";
    }
}
