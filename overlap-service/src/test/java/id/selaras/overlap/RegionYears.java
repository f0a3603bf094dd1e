package id.selaras.overlap;

import id.selaras.overlap.program.RegionYear;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives each test a region and year that no other test touches, so that none has to clean up after another.
public final class RegionYears {
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 100;
    private static final int CITIES = 80;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private RegionYears() {}

    public static RegionYear unused() {
        int number = NEXT.getAndIncrement();
        if (number >= YEARS * CITIES) {
            throw new IllegalStateException("no region and year left");
        }
        return new RegionYear("35.%02d".formatted(10 + number % CITIES), FIRST_YEAR + number / CITIES);
    }
}
