package id.selaras.agreements.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// An innovation that an OPD promises for the term.
///
/// @param mission code of the term's mission that it serves
public record PromisedInnovation(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 2000) String description,
        @NotBlank @Size(max = 20) String mission) {}
