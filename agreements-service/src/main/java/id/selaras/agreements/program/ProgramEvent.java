package id.selaras.agreements.program;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/// What this service reads of the events about programmes. Later producers may say more.
///
/// @param nomenclature null where the programme has no code, and in a withdrawal
/// @param title null in a withdrawal
@JsonIgnoreProperties(ignoreUnknown = true)
record ProgramEvent(
        UUID id,
        Long version,
        String region,
        Integer fiscalYear,
        Opd opd,
        Nomenclature nomenclature,
        String title,
        Long budgetRupiah) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opd(String code) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Nomenclature(String code) {}

    boolean isIdentified() {
        return id != null
                && version != null
                && region != null
                && fiscalYear != null
                && opd != null
                && opd.code() != null;
    }
}
