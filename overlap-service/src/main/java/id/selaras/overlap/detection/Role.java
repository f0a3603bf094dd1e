package id.selaras.overlap.detection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What an agency does with the object of its work, as far as the title says it.
enum Role {
    BUILD,
    LICENSE,
    OVERSEE,
    PLAN,
    COORDINATE,
    COLLECT,
    TELL,
    TEACH,
    GIVE,
    CARE,
    SELL,
    CONTEST,
    RESCUE,
    EMPLOY,
    SETTLE;

    int bit() {
        return 1 << ordinal();
    }

    /// Roles of concepts by their id, from lines `ROLE: concept; concept`.
    static Map<String, Role> parse(String content) {
        Map<String, Role> roles = new HashMap<>();
        content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            Role role = valueOf(line.substring(0, colon).strip());
            Arrays.stream(line.substring(colon + 1).split(";")).forEach(id -> roles.put(id.strip(), role));
        });
        return roles;
    }

    /// True for a title that shows only desk work on its object: planning, coordinating, overseeing, collecting.
    static boolean onlyAtDesk(int roles) {
        return roles != 0 && (roles & ~(OVERSEE.bit() | PLAN.bit() | COORDINATE.bit() | COLLECT.bit())) == 0;
    }

    /// The share of roles that two titles have in common, 0 to 1; 1 when both show none.
    ///
    /// @param oneUnknown the answer where one of them shows no role
    static double similarity(int a, int b, double oneUnknown) {
        if (a == 0 || b == 0) {
            return a == b ? 1 : oneUnknown;
        }
        return Integer.bitCount(a & b) / (double) Integer.bitCount(a | b);
    }
}
