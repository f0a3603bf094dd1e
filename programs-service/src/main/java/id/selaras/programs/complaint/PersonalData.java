package id.selaras.programs.complaint;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what must not stand in a complaint: numbers that tell a person. Pure. It finds the obvious, not everything;
/// names cannot be told from other words.
enum PersonalData {
    /// 16 digits: a citizen's (NIK) or a family card's number (KK), also with spaces, dots or hyphens between.
    IDENTITY_NUMBER("complaint.identity-number", "(?<![0-9])[0-9](?:[ .-]?[0-9]){15}(?![0-9])"),
    /// `08…`, `+62…` or `62…` and 8 to 12 digits more.
    TELEPHONE_NUMBER("complaint.telephone-number", "(?<![0-9])(?:\\+?62[ .-]?8|08)[0-9](?:[ .-]?[0-9]){6,10}(?![0-9])"),
    E_MAIL_ADDRESS("complaint.e-mail-address", "[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    private final String messageKey;
    private final Pattern form;

    PersonalData(String messageKey, String form) {
        this.messageKey = messageKey;
        this.form = Pattern.compile(form);
    }

    static Optional<PersonalData> in(String text) {
        for (PersonalData kind : values()) {
            if (kind.form.matcher(text).find()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String messageKey() {
        return messageKey;
    }
}
