package id.selaras.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/// Where the gateway finds what stands behind it: base addresses (scheme, host, port), without a path.
/// The identity provider is where `quarkus.oidc.auth-server-url` says.
@ConfigMapping(prefix = "selaras.upstream")
public interface UpstreamConfig {

    /// programs-service; behind `/api/programs` and `/public/programs`.
    URI programs();

    /// agreements-service; behind `/api/agreements` and `/public/agreements`.
    URI agreements();

    /// overlap-service; behind `/api/overlaps` and `/public/overlaps`.
    URI overlaps();
}
