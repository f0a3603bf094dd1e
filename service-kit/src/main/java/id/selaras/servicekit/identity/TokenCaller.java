package id.selaras.servicekit.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads the [Caller] from the claims of a verified token.
final class TokenCaller {
    private TokenCaller() {}

    static Caller of(JsonWebToken token, Set<String> roles) {
        String name = token.<String>claim("name").orElse(token.getName());
        return new Caller(
                token.getSubject(),
                token.<String>claim("azp").orElse(""),
                name,
                roles,
                token.<String>claim("opd").filter(code -> !code.isBlank()),
                regions(token.getClaim("region")));
    }

    /// The claim is a list of texts; a lone text is read as a list of one.
    private static Set<String> regions(Object claim) {
        return switch (claim) {
            case JsonArray array ->
                array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet());
            case Collection<?> values -> values.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
            case JsonString text -> Set.of(text.getString());
            case String text -> Set.of(text);
            case null, default -> Set.of();
        };
    }
}
