package id.selaras.agreements.cascade;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// @param signedOn day of the later of the two signatures on paper
record Confirmation(@NotNull LocalDate signedOn) {}
