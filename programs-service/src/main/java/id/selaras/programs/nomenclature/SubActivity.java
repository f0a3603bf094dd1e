package id.selaras.programs.nomenclature;

import java.util.List;

/// A sub-activity (sub-kegiatan) of the ministry's nomenclature: what a government may spend on, and how it is counted.
///
/// @param edition fiscal year of the edition, such as `2027`
/// @param field urusan and bidang urusan
/// @param performance what is to stand in the end (kinerja)
/// @param indicator what is counted (indikator keluaran)
/// @param unit in what it is counted (satuan)
/// @param serviceStandard whether it is part of a minimum service standard (SPM)
/// @param definition scope, way of working and legal sources; left out of lists, absent where the ministry gives none
public record SubActivity(
        String code,
        String edition,
        String title,
        Level field,
        Level program,
        Level activity,
        String performance,
        String indicator,
        String unit,
        Kind kind,
        boolean serviceStandard,
        List<String> tags,
        String definition) {

    /// A level above the sub-activity.
    public record Level(String code, String title) {}

    public enum Kind {
        /// Reaches citizens (layanan).
        SERVICE,
        /// The office's own work (aktifitas).
        ACTIVITY
    }

    SubActivity withoutDefinition() {
        return new SubActivity(
                code,
                edition,
                title,
                field,
                program,
                activity,
                performance,
                indicator,
                unit,
                kind,
                serviceStandard,
                tags,
                null);
    }
}
