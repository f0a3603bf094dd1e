package id.selaras.gateway.upstream;

import id.selaras.gateway.GatewayConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import java.net.ConnectException;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/// One service behind the gateway, with connections of its own: when it is slow, only its own callers wait.
final class Upstream {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Vertx vertx;
    private final HttpClient client;
    private final RequestOptions target;
    private final CircuitBreaker breaker;
    private final long againAfterMillis;

    Upstream(Vertx vertx, String name, URI base, GatewayConfig config) {
        this.vertx = vertx;
        this.againAfterMillis = config.breaker().connectAgainAfter().toMillis();
        this.breaker = new CircuitBreaker(
                config.breaker().failures(), config.breaker().pause().toNanos(), System::nanoTime);
        boolean secure = "https".equals(base.getScheme());
        int port = base.getPort() >= 0 ? base.getPort() : secure ? HTTPS : HTTP;
        int connect = Math.toIntExact(config.timeouts().connect().toMillis());
        HttpClientOptions options = new HttpClientOptions()
                .setName(name)
                .setSsl(secure)
                .setConnectTimeout(connect)
                .setKeepAlive(true)
                .setPipelining(false)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(Math.toIntExact(config.timeouts().stall().toMillis()))
                .setMaxHeaderSize(64 * 1024)
                .setTracingPolicy(TracingPolicy.IGNORE);
        PoolOptions pool = new PoolOptions()
                .setHttp1MaxSize(config.limits().connections())
                .setMaxWaitQueueSize(config.limits().waiting());
        this.client = vertx.httpClientBuilder().with(options).with(pool).build();
        this.target = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(port, base.getHost()))
                .setHost(base.getHost())
                .setPort(port)
                .setSsl(secure)
                .setConnectTimeout(connect);
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /// As [#request], tried once more after a moment where no connection could be opened: nothing was sent then. For
    /// requests that may be repeated; of the others nobody shall have to wonder.
    Future<HttpClientRequest> requestOrAgain() {
        return request()
                .recover(failure -> failure instanceof ConnectException
                        ? vertx.timer(againAfterMillis, TimeUnit.MILLISECONDS).compose(due -> request())
                        : Future.failedFuture(failure));
    }

    /// A request on a connection of the pool, to be given method, path, headers and body.
    Future<HttpClientRequest> request() {
        // A failure is told by the answer's future too; without a handler Vert.x would log it as an error.
        return client.request(target).onSuccess(request -> request.exceptionHandler(failure -> {}));
    }
}
