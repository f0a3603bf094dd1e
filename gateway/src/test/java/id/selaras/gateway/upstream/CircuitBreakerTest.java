package id.selaras.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private static final long PAUSE = 100;

    private final AtomicLong time = new AtomicLong(-1_000);
    private final CircuitBreaker breaker = new CircuitBreaker(3, PAUSE, time::get);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    @Test
    void opensAfterSoManyFailuresInARow() {
        fail(2);
        assertThat(breaker.admits()).isTrue();

        breaker.succeeded();
        fail(2);
        assertThat(breaker.isOpen()).isFalse();

        fail(1);
        assertThat(breaker.isOpen()).isTrue();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void letsOneTryAfterThePauseAndOpensForAllWhenItSucceeds() {
        fail(3);
        time.addAndGet(PAUSE);

        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isFalse();

        breaker.succeeded();
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void staysOpenForAnotherPauseWhereTheTryFails() {
        fail(3);
        time.addAndGet(PAUSE);
        assertThat(breaker.admits()).isTrue();

        fail(1);
        time.addAndGet(PAUSE - 1);
        assertThat(breaker.admits()).isFalse();

        time.addAndGet(1);
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void neverOpensWhereThatIsWanted() {
        CircuitBreaker none = new CircuitBreaker(0, PAUSE, time::get);
        for (int i = 0; i < 100; i++) {
            none.failed();
        }

        assertThat(none.admits()).isTrue();
    }
}
