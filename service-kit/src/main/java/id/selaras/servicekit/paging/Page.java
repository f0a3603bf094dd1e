package id.selaras.servicekit.paging;

import java.util.List;
import java.util.function.Function;

/// One page of a list.
///
/// @param items at most `limit` items in a stable order
/// @param next cursor of the following page; null on the last
public record Page<T>(List<T> items, String next) {

    /// Makes a page of `limit + 1` fetched rows: the surplus row only tells that there is more.
    ///
    /// @param fetched rows in order, at most one more than `limit`
    /// @param cursor the cursor that stands behind a row
    public static <R, T> Page<T> of(List<R> fetched, int limit, Function<R, T> view, Function<R, String> cursor) {
        boolean more = fetched.size() > limit;
        List<R> rows = more ? fetched.subList(0, limit) : fetched;
        return new Page<>(rows.stream().map(view).toList(), more ? cursor.apply(rows.getLast()) : null);
    }
}
