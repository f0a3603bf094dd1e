package id.selaras.servicekit.paging;

import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An opaque place in a list: the sort values of the last item given out, so that the next page costs the same
/// wherever it lies. Clients keep it as it is and must not look inside. It holds nothing secret: what a caller may
/// see is checked anew on every page.
public final class Cursor {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2_000;

    private Cursor() {}

    /// @param parts values that have a faithful text form and hold no control characters
    public static String encode(Object... parts) {
        String joined = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /// @param parts how many values the cursor must hold
    /// @throws ProblemException 400 where `cursor` is not one of ours
    public static List<String> decode(String cursor, int parts) {
        if (cursor.length() > LONGEST) {
            throw unreadable();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> values = List.of(joined.split(SEPARATOR, -1));
            if (values.size() == parts) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
        throw unreadable();
    }

    /// The values that a list goes on from.
    ///
    /// @param cursor as the client sent it; null or empty: the list is read from its start
    /// @param parts how many values the cursor must hold
    /// @return empty at the start of the list
    /// @throws ProblemException 400 where `cursor` is not one of ours
    public static Optional<Parts> read(String cursor, int parts) {
        return cursor == null || cursor.isEmpty() ? Optional.empty() : Optional.of(new Parts(decode(cursor, parts)));
    }

    /// The values of a cursor, each of them read as the type that it was written of; a value of another type is
    /// answered 400.
    public record Parts(List<String> values) {
        public String text(int index) {
            return values.get(index);
        }

        public UUID uuid(int index) {
            return as(UUID::fromString, index);
        }

        public int number(int index) {
            return as(Integer::parseInt, index);
        }

        private <T> T as(Function<String, T> type, int index) {
            try {
                return type.apply(text(index));
            } catch (IllegalArgumentException notOurs) {
                throw unreadable();
            }
        }
    }

    /// What to throw where a part of a decoded cursor makes no sense.
    public static ProblemException unreadable() {
        return ProblemException.of(ProblemType.MALFORMED, "cursor.unreadable");
    }
}
