package id.selaras.gateway.limit;

import id.selaras.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/// What is under way. Above its bound requests are turned away at once, so that those taken keep their speed.
@Singleton
public class Load {
    private final AtomicInteger underWay = new AtomicInteger();
    private final int most;

    Load(GatewayConfig config) {
        this.most = config.limits().concurrent();
    }

    /// Takes a request on; [#end] must follow where this was true.
    public boolean begin() {
        if (underWay.incrementAndGet() <= most) {
            return true;
        }
        underWay.decrementAndGet();
        return false;
    }

    /// A request has its answer, or its client has left.
    public void end() {
        underWay.decrementAndGet();
    }
}
