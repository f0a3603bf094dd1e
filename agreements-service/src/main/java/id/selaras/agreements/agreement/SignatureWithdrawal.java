package id.selaras.agreements.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason kept with the withdrawn signature
record SignatureWithdrawal(@NotBlank @Size(max = 1000) String reason) {}
