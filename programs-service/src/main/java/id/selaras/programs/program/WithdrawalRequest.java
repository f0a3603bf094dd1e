package id.selaras.programs.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a programme is given up.
record WithdrawalRequest(@NotBlank @Size(max = 2_000) String reason) {
    WithdrawalRequest {
        reason = Given.text(reason);
    }
}
