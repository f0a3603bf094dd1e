package id.selaras.gateway.route;

/// Refuses paths that two readers could read in two ways. The gateway decides by the path what needs a token; a service
/// that unfolds `..`, `%2e%2e`, `//` or `;x` would then serve another place than the one that was judged.
final class PathGuard {

    private PathGuard() {}

    /// @param path as it stands in the request line, without query
    static boolean isPlain(String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        int segment = 1;
        for (int i = 1; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                boolean lastAndEmpty = i == segment && i == path.length();
                if (!lastAndEmpty && !isPlainSegment(path, segment, i)) {
                    return false;
                }
                segment = i + 1;
            }
        }
        return true;
    }

    private static boolean isPlainSegment(String path, int from, int to) {
        int length = to - from;
        if (length == 0 || (length == 1 && path.charAt(from) == '.') || (length == 2 && path.startsWith("..", from))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == ';' || c == '\\') {
                return false;
            }
            if (c == '%') {
                if (i + 2 >= to
                        || !isHarmless(
                                Character.digit(path.charAt(i + 1), 16), Character.digit(path.charAt(i + 2), 16))) {
                    return false;
                }
                i += 2;
            }
        }
        return true;
    }

    /// An escaped dot, slash, backslash, semicolon or percent sign hides one of the above; control characters have no
    /// business in a path.
    private static boolean isHarmless(int high, int low) {
        int decoded = high * 16 + low;
        return high >= 0
                && low >= 0
                && decoded >= ' '
                && decoded != 0x7f
                && decoded != '.'
                && decoded != '/'
                && decoded != '\\'
                && decoded != ';'
                && decoded != '%';
    }
}
