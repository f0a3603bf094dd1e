package id.selaras.overlap;

import id.selaras.overlap.program.RegionYear;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives each test a region and year that no other test touches, so that none has to clean up after another.
public final class RegionYears {
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 100;
    private static final int CITIES = 80;
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final AtomicInteger MARKERS = new AtomicInteger();

    private RegionYears() {}

    public static RegionYear unused() {
        return next("35", TESTS);
    }

    /// One of another province than those of the tests, for programmes that only mark a place on a topic.
    static RegionYear marker() {
        return next("91", MARKERS);
    }

    private static RegionYear next(String province, AtomicInteger counter) {
        int number = counter.getAndIncrement();
        if (number >= YEARS * CITIES) {
            throw new IllegalStateException("no region and year left");
        }
        return new RegionYear(province + ".%02d".formatted(10 + number % CITIES), FIRST_YEAR + number / CITIES);
    }
}
