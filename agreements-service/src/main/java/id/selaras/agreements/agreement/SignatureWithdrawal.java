package id.selaras.agreements.agreement;

import id.selaras.servicekit.problem.Violations;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason kept with the withdrawn signature
record SignatureWithdrawal(@NotBlank @Size(max = 1000) String reason) {
    Violations check() {
        Violations violations = new Violations();
        if (!PlainText.is(reason)) {
            violations.add("/reason", "agreement.text-not-plain");
        }
        return violations;
    }
}
