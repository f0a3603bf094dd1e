package id.selaras.servicekit.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a subscriber asks for.
///
/// @param feed the feed to be told about
/// @param url where to send the messages
/// @param subjects only changes about one of these (such as working groups); absent or empty: all
/// @param regions within the caller's regions; absent or empty: all of the caller's
record WebhookDraft(
        @NotBlank @Size(max = 50) String feed,

        @NotBlank @Size(max = 2000) @Schema(examples = "https://example.go.id/selaras")
        String url,

        @Size(max = 50) List<@NotNull @Size(min = 1, max = 100) String> subjects,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 20) String> regions) {

    WebhookDraft {
        subjects = subjects == null ? List.of() : subjects;
        regions = regions == null ? List.of() : regions;
    }
}
