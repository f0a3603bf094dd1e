package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What somebody has to say about an agreement when taking a step.
///
/// @param pointer JSON Pointer of the part of the agreement it is about; absent where it is about the whole
@JsonInclude(JsonInclude.Include.NON_NULL)
record Remark(
        @Size(max = 200) String pointer,
        @NotBlank @Size(max = 2000) String text) {

    static Remark of(String text) {
        return new Remark(null, text);
    }
}
