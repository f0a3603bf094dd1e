package id.selaras.gateway.description;

import id.selaras.gateway.exchange.AccessRecord;
import id.selaras.gateway.exchange.AnswerHeaders;
import id.selaras.gateway.exchange.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// A page on which people read the description and try it: Swagger UI. Its files are held in memory; it loads nothing
/// from anywhere else, and its policy lets it do nothing else.
@Singleton
public class ReaderPage {
    private static final String VIEWER = "/META-INF/resources/openapi-ui/";
    private static final String OWN = "/reader/";
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final AnswerHeaders headers;
    private final AccessRecord access;

    ReaderPage(AnswerHeaders headers, AccessRecord access) {
        this.headers = headers;
        this.access = access;
        add("/docs", OWN + "index.html", "text/html; charset=utf-8");
        add("/docs/start.js", OWN + "start.js", "text/javascript; charset=utf-8");
        add("/docs/swagger-ui.css", VIEWER + "swagger-ui.css", "text/css; charset=utf-8");
        add("/docs/swagger-ui-bundle.js", VIEWER + "swagger-ui-bundle.js", "text/javascript; charset=utf-8");
    }

    private void add(String path, String resource, String mediaType) {
        try (InputStream file = ReaderPage.class.getResourceAsStream(resource)) {
            pages.put(path, new Page(Buffer.buffer(file.readAllBytes()), mediaType));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param path one of those that the address space names
    public void show(Exchange exchange, String path) {
        Page page = pages.get(path);
        HttpServerResponse response = exchange.request().response();
        MultiMap answer = response.headers();
        answer.set("content-security-policy", CSP);
        headers.addTo(answer, exchange);
        answer.set(HttpHeaders.CONTENT_TYPE, page.mediaType);
        answer.set(HttpHeaders.CACHE_CONTROL, "max-age=3600");
        response.end(page.content);
        access.answered(exchange, response.getStatusCode());
    }

    private record Page(Buffer content, String mediaType) {}
}
