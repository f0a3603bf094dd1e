package id.selaras.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.json.Json;
import id.selaras.localstack.sample.SampleOpd;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealmFileTest {

    private Map<String, Object> realm;
    private Map<String, Map<String, Object>> users;

    @BeforeEach
    void readTheRealm() throws IOException {
        try (InputStream in = getClass().getResourceAsStream(KeycloakInstallation.REALM_RESOURCE)) {
            realm = Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        users = Json.objects(realm, "users").stream()
                .collect(Collectors.toMap(user -> Json.text(user, "username"), user -> user));
    }

    static List<SampleOpd> agencies() {
        return SampleOpd.all();
    }

    @ParameterizedTest
    @MethodSource("agencies")
    void everyAgencyHasAnEditorAndAHead(SampleOpd opd) {
        Map<String, Object> claims = Map.of("opd", List.of(opd.code()), "region", List.of(opd.region()));

        assertThat(users.get(opd.editor()))
                .containsEntry("attributes", claims)
                .containsEntry("realmRoles", List.of("opd-editor"));
        assertThat(users.get("head." + opd.shortName()))
                .containsEntry("attributes", claims)
                .containsEntry("realmRoles", List.of("opd-head"));
    }

    @Test
    void everyRoleHasAUser() {
        List<String> roles = Json.objects(realm, "roles", "realm").stream()
                .map(role -> Json.text(role, "name"))
                .toList();

        assertThat(roles).allSatisfy(role -> assertThat(users.values())
                .anySatisfy(user -> assertThat(user).containsEntry("realmRoles", List.of(role))));
    }

    @Test
    void theRealmSaysThatItIsForDevelopment() {
        assertThat(Json.text(realm, "displayName")).contains("DEVELOPMENT ONLY");
        assertThat(Json.text(realm, "attributes", "selaras.purpose")).isEqualTo("development only");
    }
}
