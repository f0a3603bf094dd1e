package id.selaras.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.selaras.gateway.GatewayConfig;
import id.selaras.gateway.exchange.Allowance;
import id.selaras.gateway.exchange.Exchange;
import jakarta.inject.Singleton;
import java.time.Duration;

/// How often one address and one caller may ask. Counted by this instance alone: with several gateways each allows as
/// much.
@Singleton
public class RateLimit {
    /// After so long a bucket is full again and need not be remembered, whatever the sensible setting.
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private static final int MOST_REMEMBERED = 200_000;

    private final GatewayConfig.Rate address;
    private final GatewayConfig.Rate caller;
    private final Cache<String, Bucket> addresses = buckets();
    private final Cache<String, Bucket> callers = buckets();

    RateLimit(GatewayConfig config) {
        this.address = config.limits().address();
        this.caller = config.limits().caller();
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .executor(Runnable::run)
                .build();
    }

    /// Counts a request of an address, before anything of it is looked at.
    ///
    /// @return whether it may go on; the exchange then knows what is left
    public boolean admitsAddress(Exchange exchange) {
        String host = exchange.request().remoteAddress() == null
                ? ""
                : exchange.request().remoteAddress().hostAddress();
        return admits(exchange, "address", address, addresses, host);
    }

    /// Counts a request of the subject of a verified token.
    public boolean admitsCaller(Exchange exchange, String subject) {
        return admits(exchange, "caller", caller, callers, subject);
    }

    private static boolean admits(
            Exchange exchange, String policy, GatewayConfig.Rate rate, Cache<String, Bucket> buckets, String key) {
        if (rate.perSecond() <= 0) {
            return true;
        }
        long now = System.nanoTime();
        Bucket bucket = buckets.get(key, first -> new Bucket(rate.perSecond(), rate.burst(), now));
        long left = bucket.take(now);
        boolean admitted = left >= 0;
        exchange.within(new Allowance(
                policy, rate.perSecond(), rate.burst(), Math.max(0, left), admitted ? 0 : bucket.waitSeconds()));
        return admitted;
    }
}
