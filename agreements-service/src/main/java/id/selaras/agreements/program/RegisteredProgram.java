package id.selaras.agreements.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/// A programme of an OPD that is registered with programs-service, as it was last told.
///
/// @param nomenclatureCode in the ministry's nomenclature; absent where the programme has none
/// @param budgetRupiah whole rupiah
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisteredProgram(UUID id, long version, String nomenclatureCode, String title, long budgetRupiah) {}
