package id.selaras.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// The secretariat's judgement on an agreement that was handed in.
///
/// @param remarks at least one where it is returned; may be absent where it is found in order
record Verification(
        @NotNull Outcome outcome, @Size(max = 100) List<@NotNull @Valid Remark> remarks) {

    Verification {
        remarks = remarks == null ? List.of() : remarks;
    }

    enum Outcome {
        VERIFIED(Step.VERIFY),
        RETURNED(Step.RETURN);

        private final Step step;

        Outcome(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }
    }
}
