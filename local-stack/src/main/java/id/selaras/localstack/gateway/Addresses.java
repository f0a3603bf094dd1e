package id.selaras.localstack.gateway;

import java.net.URI;

/// Where a running system is reached.
///
/// @param gateway base address of the gateway, for example `http://localhost:8080`
/// @param realm base address of the realm, for example `http://localhost:8180/realms/selaras`
public record Addresses(URI gateway, URI realm) {

    URI token() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    URI api(String path) {
        return URI.create(gateway + path);
    }
}
