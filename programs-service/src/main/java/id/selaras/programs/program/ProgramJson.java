package id.selaras.programs.program;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A [ProgramView] as it is stored: lists pass it on without taking it apart.
@Schema(implementation = ProgramView.class)
record ProgramJson(@JsonValue @JsonRawValue String text) {

    /// Takes it apart after all.
    ProgramView view() {
        return ProgramDocument.read(text);
    }
}
