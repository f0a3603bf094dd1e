package id.selaras.programs.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The receipt code travels in the body: addresses are kept in logs and histories.
record ReceiptRequest(@NotBlank @Size(max = 40) String receipt) {}
