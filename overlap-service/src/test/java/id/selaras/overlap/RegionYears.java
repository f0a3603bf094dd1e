package id.selaras.overlap;

import id.selaras.overlap.program.RegionYear;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives each test a region that no other test touches, so that none has to clean up after another, and lists
/// without a year stay its own too.
public final class RegionYears {
    private static final int YEAR = 2000;
    private static final int FIRST_PROVINCE = 11;
    private static final int FIRST_CITY = 10;
    private static final int CITIES = 80;
    private static final int MARKER_PROVINCE = 91;
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final AtomicInteger MARKERS = new AtomicInteger();

    private RegionYears() {}

    public static RegionYear unused() {
        int number = TESTS.getAndIncrement();
        int province = FIRST_PROVINCE + number / CITIES;
        if (province >= MARKER_PROVINCE) {
            throw new IllegalStateException("no region left");
        }
        return in(province, number % CITIES, YEAR);
    }

    /// One of another province than those of the tests, for programmes that only mark a place on a topic.
    static RegionYear marker() {
        int number = MARKERS.getAndIncrement();
        return in(MARKER_PROVINCE, number % CITIES, YEAR + number / CITIES);
    }

    private static RegionYear in(int province, int city, int year) {
        return new RegionYear("%02d.%02d".formatted(province, FIRST_CITY + city), year);
    }
}
