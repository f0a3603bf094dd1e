package id.selaras.servicekit.identity;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads the [Caller] of the present request from its verified token.
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @throws ProblemException 401 where the request carries no verified token
    public Caller get() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        String name = token.<String>claim("name").orElse(token.getName());
        return new Caller(
                token.getSubject(),
                token.<String>claim("azp").orElse(""),
                name,
                identity.getRoles(),
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

    /// The caller, where there is one.
    public Optional<Caller> find() {
        return identity.isAnonymous() ? Optional.empty() : Optional.of(get());
    }
}
