package id.selaras.servicekit.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

record NoteDraft(
        @NotBlank @Size(max = 20) String text,
        Integer pages,
        BigDecimal weight,
        LocalDate day,
        Colour colour,
        @Size(max = 3) List<@NotNull @Valid Line> lines) {

    enum Colour {
        RED,
        WHITE
    }

    record Line(@NotBlank String words, @Positive Integer number) {}
}
