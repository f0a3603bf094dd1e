package id.selaras.overlap.coordination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// One line of the computation of what an action did to a budget: what it was, less what it is.
///
/// @param programId one of the finding's two programmes
/// @param beforeRupiah the amount before the action, whole rupiah
/// @param afterRupiah the amount after it, less than before
/// @param purpose what the amount was for, and where redirected money went
record Saving(
        @NotNull Effect effect,
        @NotNull UUID programId,
        @NotNull @PositiveOrZero @Max(MOST_RUPIAH) Long beforeRupiah,
        @NotNull @PositiveOrZero @Max(MOST_RUPIAH) Long afterRupiah,
        @NotBlank @Size(max = 500) String purpose) {
    private static final long MOST_RUPIAH = 1_000_000_000_000_000L;

    enum Effect {
        /// Not spent.
        SAVED,
        /// Spent on something else.
        REDIRECTED
    }

    long rupiah() {
        return beforeRupiah - afterRupiah;
    }

    static long sum(List<Saving> savings, Effect effect) {
        return savings.stream()
                .filter(saving -> saving.effect() == effect)
                .mapToLong(Saving::rupiah)
                .sum();
    }
}
