package id.selaras.gateway.upstream;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/// The body of a request as it streams through, counted: a chunked body does not say beforehand how long it is.
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable whenSent;
    private Handler<Throwable> onFailure;
    private long seen;
    private boolean tooLarge;

    /// @param limit in bytes
    /// @param whenSent called when the body has ended
    LimitedBody(ReadStream<Buffer> body, long limit, Runnable whenSent) {
        this.body = body;
        this.limit = limit;
        this.whenSent = whenSent;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(
                handler == null
                        ? null
                        : piece -> {
                            seen += piece.length();
                            if (seen <= limit) {
                                handler.handle(piece);
                            } else if (!tooLarge) {
                                tooLarge = true;
                                onFailure.handle(new BodyTooLargeException(limit));
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!tooLarge) {
                                whenSent.run();
                                handler.handle(end);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    /// Ends the copying; nobody reads it.
    static final class BodyTooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BodyTooLargeException(long limit) {
            super("more than " + limit + " bytes", null, false, false);
        }
    }
}
