package id.selaras.overlap.taskmap;

/// A kelurahan that an activity does not reach, though it reaches others and other work reaches it.
///
/// @param reachedPlaces how many kelurahan the activity names
record GapRow(String activityCode, String activity, int reachedPlaces, String placeCode, String placeName) {}
