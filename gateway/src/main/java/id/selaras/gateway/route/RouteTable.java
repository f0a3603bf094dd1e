package id.selaras.gateway.route;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The address space of the gateway. What is not listed does not exist:
///
/// | path | leads to | token |
/// |---|---|---|
/// | `/api/<service>/v<n>/…` | `/v<n>/…` of the service | needed |
/// | `/public/<service>/…` | `/public/…` of the service | not needed |
/// | `/auth/realms/<realm>/…` | Keycloak, paths for logging in and for keys only | not needed |
/// | `/auth/resources/…` | Keycloak, what its login pages are made of | not needed |
/// | `/openapi`, `/openapi.json`, `/openapi.yaml` | the description of the whole API | not needed |
/// | `/docs` and the files below it | a page to read it | not needed |
/// | `/health/live`, `/health/ready` (also below `/q`) | the gateway itself | not needed |
///
/// In particular a service's own `/q/…` (health, metrics) and Keycloak's administration are out of reach.
@Singleton
public class RouteTable {
    /// The services, as their names stand in the paths.
    public static final List<String> SERVICES = List.of("programs", "agreements", "overlaps");

    private static final Route REFUSED = new Route.Refused();
    private static final Route UNKNOWN = new Route.Unknown();
    private static final Route LIVE = new Route.Live();
    private static final Route READY = new Route.Ready();
    private static final Route DESCRIPTION = new Route.Description();

    private static final String API = "/api/";
    private static final String PUBLIC = "/public/";
    private static final String AUTH = "/auth";

    /// Paths of the realm that a client needs to log in, to exchange codes and to check tokens.
    private static final List<String> REALM_PATHS = List.of(
            "/.well-known/openid-configuration",
            "/protocol/openid-connect/auth",
            "/protocol/openid-connect/token",
            "/protocol/openid-connect/certs",
            "/protocol/openid-connect/userinfo",
            "/protocol/openid-connect/logout",
            "/protocol/openid-connect/logout/logout-confirm",
            "/protocol/openid-connect/login-status-iframe.html",
            "/protocol/openid-connect/login-status-iframe.html/init",
            "/protocol/openid-connect/3p-cookies/step1.html",
            "/protocol/openid-connect/3p-cookies/step2.html");
    private static final String LOGIN_ACTIONS = "/login-actions/";

    private final Map<String, Door> apis = new LinkedHashMap<>();
    private final Map<String, Door> publics = new LinkedHashMap<>();
    private final Door identity = new Door("identity", Door.Access.IDENTITY, Optional.of(AUTH));
    private final String identityFolder;
    private final String realm;

    RouteTable(RealmAddress address) {
        for (String service : SERVICES) {
            apis.put(service, new Door(service, Door.Access.TOKEN, Optional.of(API + service)));
            publics.put(service, new Door(service, Door.Access.OPEN, Optional.empty()));
        }
        this.identityFolder = address.folder();
        this.realm = AUTH + address.realm();
    }

    /// @param path as it stands in the request line, without query
    public Route find(String path) {
        if (!PathGuard.isPlain(path)) {
            return REFUSED;
        }
        if (path.startsWith(API)) {
            return api(path);
        }
        if (path.startsWith(PUBLIC)) {
            return open(path);
        }
        if (path.startsWith(AUTH)) {
            return isOpenAtIdentity(path)
                    ? new Route.Through(identity, identityFolder + path.substring(AUTH.length()))
                    : UNKNOWN;
        }
        return switch (path) {
            case "/health/live", "/q/health/live" -> LIVE;
            case "/health/ready", "/q/health/ready" -> READY;
            case "/openapi", "/openapi.json", "/openapi.yaml" -> DESCRIPTION;
            case "/docs", "/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js" ->
                new Route.Reader(path);
            default -> UNKNOWN;
        };
    }

    private Route api(String path) {
        int end = path.indexOf('/', API.length());
        if (end < 0 || !isVersion(path, end + 1)) {
            return UNKNOWN;
        }
        Door door = apis.get(path.substring(API.length(), end));
        return door == null ? UNKNOWN : new Route.Through(door, path.substring(end));
    }

    private Route open(String path) {
        int end = path.indexOf('/', PUBLIC.length());
        if (end < 0) {
            return UNKNOWN;
        }
        Door door = publics.get(path.substring(PUBLIC.length(), end));
        return door == null ? UNKNOWN : new Route.Through(door, "/public" + path.substring(end));
    }

    private boolean isOpenAtIdentity(String path) {
        if (path.startsWith("/auth/resources/")) {
            return true;
        }
        if (!path.startsWith(realm)) {
            return false;
        }
        String below = path.substring(realm.length());
        return below.startsWith(LOGIN_ACTIONS) || REALM_PATHS.contains(below);
    }

    /// Whether a segment `v1`, `v2`, … begins at `from`.
    private static boolean isVersion(String path, int from) {
        int i = from + 1;
        if (from >= path.length() || path.charAt(from) != 'v') {
            return false;
        }
        while (i < path.length() && Character.isDigit(path.charAt(i))) {
            i++;
        }
        return i > from + 1 && (i == path.length() || path.charAt(i) == '/');
    }
}
