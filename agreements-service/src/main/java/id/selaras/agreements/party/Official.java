package id.selaras.agreements.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A public official who is party to an agreement or a contract.
public record Official(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String position) {}
