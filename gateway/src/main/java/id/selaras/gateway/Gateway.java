package id.selaras.gateway;

import id.selaras.gateway.description.DescriptionAnswers;
import id.selaras.gateway.description.ReaderPage;
import id.selaras.gateway.exchange.AccessRecord;
import id.selaras.gateway.exchange.Exchange;
import id.selaras.gateway.health.HealthAnswers;
import id.selaras.gateway.limit.Load;
import id.selaras.gateway.limit.RateLimit;
import id.selaras.gateway.problem.Problem;
import id.selaras.gateway.problem.ProblemAnswers;
import id.selaras.gateway.route.Door;
import id.selaras.gateway.route.Route;
import id.selaras.gateway.route.RouteTable;
import id.selaras.gateway.token.TokenCheck;
import id.selaras.gateway.token.TokenVerdict;
import id.selaras.gateway.upstream.Forwarding;
import id.selaras.gateway.upstream.RequestBody;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/// The one door. Every request is judged by its path, its framing and its token, in this order, and then forwarded or
/// answered with a problem. Everything runs on the event loop and nothing in it blocks.
@Singleton
class Gateway {
    /// Behind Quarkus' CORS filter (-300) and before its authentication (-200): the gateway does its own.
    private static final int ORDER = -250;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String CONTINUE = "100-continue";

    private final RouteTable routes;
    private final TokenCheck tokens;
    private final Forwarding forwarding;
    private final HealthAnswers health;
    private final DescriptionAnswers description;
    private final ReaderPage reader;
    private final ProblemAnswers problems;
    private final AccessRecord access;
    private final RateLimit rates;
    private final Load load;
    private final long bodyLimit;

    Gateway(
            RouteTable routes,
            TokenCheck tokens,
            Forwarding forwarding,
            HealthAnswers health,
            DescriptionAnswers description,
            ReaderPage reader,
            ProblemAnswers problems,
            AccessRecord access,
            RateLimit rates,
            Load load,
            GatewayConfig config) {
        this.routes = routes;
        this.tokens = tokens;
        this.forwarding = forwarding;
        this.health = health;
        this.description = description;
        this.reader = reader;
        this.problems = problems;
        this.access = access;
        this.rates = rates;
        this.load = load;
        this.bodyLimit = config.limits().body().asLongValue();
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::handle).failureHandler(this::handleFailure);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Exchange exchange = Exchange.of(request);
        if (!METHODS.contains(request.method())) {
            refuse(exchange, Problem.METHOD_NOT_ALLOWED);
            return;
        }
        switch (routes.find(request.path())) {
            case Route.Refused() -> refuse(exchange, Problem.MALFORMED);
            case Route.Unknown() -> refuse(exchange, Problem.NOT_FOUND);
            case Route.Live() -> health.live(exchange);
            case Route.Ready() -> health.ready(exchange);
            case Route.Description() -> describe(exchange);
            case Route.Reader(String file) -> read(exchange, file);
            case Route.Through through -> take(context, exchange, through);
        }
    }

    /// What Vert.x itself cannot read, such as a request line without a path.
    private void handleFailure(RoutingContext context) {
        Exchange exchange = Exchange.of(context.request());
        if (context.failure() != null) {
            access.failed(exchange, "failed in the gateway", context.failure());
        }
        refuse(
                exchange,
                switch (context.statusCode()) {
                    case 400 -> Problem.MALFORMED;
                    case 404 -> Problem.NOT_FOUND;
                    default -> Problem.INTERNAL;
                });
    }

    private void describe(Exchange exchange) {
        if (rates.admitsAddress(exchange)) {
            description.describe(exchange);
        } else {
            refuse(exchange, Problem.TOO_MANY_REQUESTS);
        }
    }

    private void read(Exchange exchange, String file) {
        if (rates.admitsAddress(exchange)) {
            reader.show(exchange, file);
        } else {
            refuse(exchange, Problem.TOO_MANY_REQUESTS);
        }
    }

    private void take(RoutingContext context, Exchange exchange, Route.Through route) {
        exchange.goesTo(route.door().upstream());
        if (!rates.admitsAddress(exchange)) {
            refuse(exchange, Problem.TOO_MANY_REQUESTS);
        } else if (!load.begin()) {
            refuse(exchange, Problem.UNAVAILABLE);
        } else {
            context.addEndHandler(ended -> load.end());
            admit(exchange, route);
        }
    }

    private void admit(Exchange exchange, Route.Through route) {
        HttpServerRequest request = exchange.request();
        Optional<RequestBody> body = RequestBody.of(request);
        String expectation = request.getHeader(HttpHeaders.EXPECT);
        if (request.version() == HttpVersion.HTTP_1_0) {
            refuse(exchange, Problem.HTTP_VERSION);
        } else if (body.isEmpty() || !hasOneHost(request)) {
            refuse(exchange, Problem.MALFORMED);
        } else if (body.get().length() > bodyLimit) {
            refuse(exchange, Problem.TOO_LARGE);
        } else if (expectation != null && !CONTINUE.equalsIgnoreCase(expectation)) {
            refuse(exchange, Problem.EXPECTATION_FAILED);
        } else if (route.door().access() == Door.Access.TOKEN) {
            checkToken(exchange, route, body.get());
        } else {
            pass(exchange, route, body.get());
        }
    }

    /// With two of them, two readers may take different ones (RFC 9112, section 3.2).
    private static boolean hasOneHost(HttpServerRequest request) {
        return request.authority() != null
                && (request.version() == HttpVersion.HTTP_2
                        || request.headers().getAll(HttpHeaders.HOST).size() == 1);
    }

    private void checkToken(Exchange exchange, Route.Through route, RequestBody body) {
        Context context = Vertx.currentContext();
        tokens.judge(exchange.request().headers()).subscribe().with(verdict -> {
            if (Vertx.currentContext() == context) {
                decide(exchange, route, body, verdict);
            } else {
                context.runOnContext(back -> decide(exchange, route, body, verdict));
            }
        });
    }

    private void decide(Exchange exchange, Route.Through route, RequestBody body, TokenVerdict verdict) {
        switch (verdict) {
            case TokenVerdict.Valid(String subject)
            when rates.admitsCaller(exchange, subject) -> pass(exchange, route, body);
            case TokenVerdict.Valid _ -> refuse(exchange, Problem.TOO_MANY_REQUESTS);
            case TokenVerdict.Invalid() -> refuse(exchange, Problem.UNAUTHENTICATED);
            case TokenVerdict.Undecided() -> refuse(exchange, Problem.UNAVAILABLE);
        }
    }

    private void pass(Exchange exchange, Route.Through route, RequestBody body) {
        if (exchange.request().headers().contains(HttpHeaders.EXPECT)) {
            // Only now: whoever waits for it should not send a large body in vain.
            exchange.request().response().writeContinue();
        }
        forwarding.forward(exchange, route, body);
    }

    private void refuse(Exchange exchange, Problem problem) {
        RequestBody.discard(exchange.request(), bodyLimit);
        problems.send(exchange, problem);
    }
}
