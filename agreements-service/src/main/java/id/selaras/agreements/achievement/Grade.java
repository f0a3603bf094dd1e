package id.selaras.agreements.achievement;

import java.math.BigDecimal;
import java.util.Optional;

/// What an achievement is called: the five grades of Permendagri 86/2017, each open at its lower end, so that no
/// percentage falls between two of them.
public enum Grade {
    /// Above 90 %.
    VERY_HIGH(new BigDecimal("90"), Light.GREEN),
    /// Above 75 %.
    HIGH(new BigDecimal("75"), Light.YELLOW),
    /// Above 65 %.
    MEDIUM(new BigDecimal("65"), Light.YELLOW),
    /// Above 50 %.
    LOW(new BigDecimal("50"), Light.RED),
    VERY_LOW(null, Light.RED);

    /// The traffic light of monitoring.
    public enum Light {
        GREEN,
        YELLOW,
        RED,
        /// No figure is due yet, or a due one is missing.
        GREY
    }

    private final BigDecimal above;
    private final Light light;

    Grade(BigDecimal above, Light light) {
        this.above = above;
        this.light = light;
    }

    public static Grade of(BigDecimal percent) {
        for (Grade grade : values()) {
            if (grade.above().map(bound -> percent.compareTo(bound) > 0).orElse(true)) {
                return grade;
            }
        }
        throw new AssertionError("the last grade has no bound");
    }

    /// Percentage that this grade lies above; empty for the lowest.
    public Optional<BigDecimal> above() {
        return Optional.ofNullable(above);
    }

    public Light light() {
        return light;
    }
}
