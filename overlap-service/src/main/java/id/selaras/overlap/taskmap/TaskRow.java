package id.selaras.overlap.taskmap;

/// What one agency does of one activity in one place.
///
/// @param activityCode code of the sub-activity; empty where the work has none
/// @param activity title of the sub-activity; the programme's own where it has none
/// @param placeCode city, kecamatan or kelurahan, as the programme names it
/// @param programs how many programmes
/// @param budgetRupiah their whole budgets; a programme in several places counts whole in each
/// @param otherOpds agencies whose programmes overlap with these here: codes, separated by blanks; empty
///     where none does
record TaskRow(
        String opd,
        String opdName,
        String activityCode,
        String activity,
        String placeCode,
        String placeName,
        int programs,
        long budgetRupiah,
        String otherOpds) {}
