package id.selaras.agreements.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.ZoneId;

/// What printed documents need to know of the place where the service runs.
@ConfigMapping(prefix = "selaras.documents")
public interface DocumentConfig {
    /// Address of the gateway as the public reaches it. Codes on printed pages lead there for as long as the paper
    /// lasts, so it should be a name that stays.
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /// Whether that address means whatever machine it is opened on.
    default boolean leadsToThisMachine() {
        String host = String.valueOf(publicUrl().getHost());
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /// Zone of the dates and times on paper.
    @WithDefault("Asia/Jakarta")
    ZoneId timeZone();
}
