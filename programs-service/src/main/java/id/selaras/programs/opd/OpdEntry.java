package id.selaras.programs.opd;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What the secretariat enters about an agency.
///
/// @param region code of its city or regency
/// @param name official name, such as `Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak`
/// @param shortName what people call it, in small letters: `dinsos`
/// @param active false once it is dissolved or merged: it can register nothing more, its records stay
record OpdEntry(
        @NotNull @Pattern(regexp = "[1-9][0-9]\\.[0-9]{2}") String region,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = 50) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String shortName,

        @NotNull Boolean active) {

    OpdEntry {
        name = name == null ? null : name.strip();
    }
}
