package id.selaras.agreements.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A public official who is party to an agreement.
record Official(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String position) {}
