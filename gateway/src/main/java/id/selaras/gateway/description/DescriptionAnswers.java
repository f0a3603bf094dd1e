package id.selaras.gateway.description;

import id.selaras.gateway.exchange.AccessRecord;
import id.selaras.gateway.exchange.AnswerHeaders;
import id.selaras.gateway.exchange.Exchange;
import id.selaras.gateway.problem.Problem;
import id.selaras.gateway.problem.ProblemAnswers;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;

/// Answers with the description of the whole API: JSON, or YAML where it is asked for.
@Singleton
public class DescriptionAnswers {
    private static final CharSequence REVALIDATED = HttpHeaders.createOptimized("no-cache");
    private static final int NOT_MODIFIED = 304;

    private final DescriptionSource source;
    private final AnswerHeaders headers;
    private final ProblemAnswers problems;
    private final AccessRecord access;

    DescriptionAnswers(DescriptionSource source, AnswerHeaders headers, ProblemAnswers problems, AccessRecord access) {
        this.source = source;
        this.headers = headers;
        this.problems = problems;
        this.access = access;
    }

    public void describe(Exchange exchange) {
        Context context = Vertx.currentContext();
        source.current()
                .onComplete(description -> context.runOnContext(back -> {
                    if (description.failed()) {
                        access.failed(exchange, "no service describes itself", description.cause());
                        problems.send(exchange, Problem.UNAVAILABLE);
                    } else {
                        send(exchange, description.result());
                    }
                }));
    }

    private void send(Exchange exchange, Description description) {
        Description.Form form = form(exchange);
        HttpServerResponse response = exchange.request().response();
        MultiMap answer = response.headers();
        headers.addTo(answer, exchange);
        answer.set(HttpHeaders.ETAG, description.entityTag(form));
        answer.set(HttpHeaders.CACHE_CONTROL, REVALIDATED);
        answer.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String known = exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(description.entityTag(form))) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            answer.set(HttpHeaders.CONTENT_TYPE, form.mediaType);
            if (exchange.request().method() == HttpMethod.HEAD) {
                answer.set(
                        HttpHeaders.CONTENT_LENGTH,
                        Integer.toString(description.in(form).length()));
                response.end();
            } else {
                response.end(description.in(form));
            }
        }
        access.answered(exchange, response.getStatusCode());
    }

    private static Description.Form form(Exchange exchange) {
        String path = exchange.request().path();
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        boolean yaml = path.endsWith(".yaml") || (!path.endsWith(".json") && accept != null && accept.contains("yaml"));
        return yaml ? Description.Form.YAML : Description.Form.JSON;
    }
}
