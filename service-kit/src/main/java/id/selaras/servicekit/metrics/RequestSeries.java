package id.selaras.servicekit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Keeps the series of the requests few. They are counted by how long they took in eight buckets, from which
/// quantiles of several instances can be computed together. Where a request was refused before a route was
/// found for it, Quarkus names the bare path, of which there are as many as callers like to make up: such
/// requests share one name.
@Singleton
class RequestSeries {
    private static final String REQUESTS = "http.server.requests";
    private static final double[] BOUNDS = Stream.of(10, 50, 100, 250, 500, 1_000, 2_500, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    /// Method, answer or body not fit for any route, or too large to look for one.
    private static final Set<String> UNROUTED = Set.of("405", "406", "413", "415");

    private static final Tag NO_ROUTE = Tag.of("uri", "UNROUTED");

    @Produces
    @Singleton
    MeterFilter filter() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals(REQUESTS) && UNROUTED.contains(Objects.toString(id.getTag("status")))
                        ? id.withTag(NO_ROUTE)
                        : id;
            }

            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BOUNDS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
