package id.selaras.programs.importing;

import java.util.List;

/// What kind of list is read.
enum Profile {
    /// The template of Selaras, or any list with headings that people would write.
    STANDARD(List.of("headings.properties")),
    /// Sub-activities as SIPD exports them, one a row and funding source. SIPD knows neither description nor cluster:
    /// the name serves for the one, the request names the other.
    SIPD(List.of("headings-sipd.properties", "headings.properties"));

    private final List<String> vocabularies;

    Profile(List<String> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// Files with headings; what the first says holds before what the next says.
    List<String> vocabularies() {
        return vocabularies;
    }
}
