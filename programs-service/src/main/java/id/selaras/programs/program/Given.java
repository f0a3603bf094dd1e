package id.selaras.programs.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Brings what was sent into one form, so that records of the same meaning are equal.
final class Given {
    private Given() {}

    /// Without white space around it; null where nothing is left.
    static String text(String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    /// A missing list is an empty one. Missing elements stay for validation to find.
    static <T> List<T> list(List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }
}
