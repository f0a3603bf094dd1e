package id.selaras.programs.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A complaint as somebody makes it. No name, number or address is asked for; see [PersonalData].
///
/// @param kelurahan code of the kelurahan it happened in, within the programme's city; may be absent
@Schema(description = "A complaint. Do not write names, NIK or telephone numbers: the receipt is all that is needed.")
record ComplaintRequest(
        @NotNull ComplaintCategory category,
        @NotBlank @Size(max = 4_000) String text,
        String kelurahan) {
    ComplaintRequest {
        text = text == null ? null : text.strip();
        kelurahan = kelurahan == null || kelurahan.isBlank() ? null : kelurahan.strip();
    }
}
