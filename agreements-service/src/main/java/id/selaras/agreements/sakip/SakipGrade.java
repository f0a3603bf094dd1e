package id.selaras.agreements.sakip;

import java.math.BigDecimal;

/// Grades of PermenPANRB 88/2021, best first; each begins above its bound.
enum SakipGrade {
    AA(90),
    A(80),
    BB(70),
    B(60),
    CC(50),
    C(30),
    D(-1);

    private final BigDecimal above;

    SakipGrade(int above) {
        this.above = BigDecimal.valueOf(above);
    }

    /// @param total 0 to 100
    static SakipGrade of(BigDecimal total) {
        for (SakipGrade grade : values()) {
            if (total.compareTo(grade.above) > 0) {
                return grade;
            }
        }
        throw new IllegalArgumentException("a total is never below 0");
    }

    boolean isAtLeast(SakipGrade target) {
        return ordinal() <= target.ordinal();
    }
}
