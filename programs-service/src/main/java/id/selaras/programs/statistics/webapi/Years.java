package id.selaras.programs.statistics.webapi;

import java.util.ArrayList;
import java.util.List;

/// A run of calendar years, both ends included.
public record Years(int from, int to) {
    /// More years in one request are refused by the WebAPI.
    static final int MOST = 3;

    private static final int FIRST_YEAR = 1900;

    /// @throws IllegalArgumentException where the end comes before the start
    public Years {
        if (to < from || from < FIRST_YEAR) {
            throw new IllegalArgumentException("no run of years: " + from + " to " + to);
        }
    }

    /// Runs of at most `most` years, in order.
    List<Years> parts(int most) {
        List<Years> parts = new ArrayList<>();
        for (int year = from; year <= to; year += most) {
            parts.add(new Years(year, Math.min(to, year + most - 1)));
        }
        return parts;
    }

    int count() {
        return to - from + 1;
    }

    /// As the WebAPI writes them, counted from 1900: `122:124`.
    String parameter() {
        int first = from - FIRST_YEAR;
        return count() == 1 ? Integer.toString(first) : first + ":" + (to - FIRST_YEAR);
    }
}
