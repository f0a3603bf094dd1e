package id.selaras.overlap.program;

/// A government and its budget year. Only programmes of one region and year are compared, and their events stand in one
/// partition of the topic, so this is what one instance works on at a time.
///
/// @param region Kemendagri code of the government, `35.73`
public record RegionYear(String region, int fiscalYear) {

    /// `35.73/2027`: part of event keys, and what chooses the partition.
    @Override
    public String toString() {
        return region + "/" + fiscalYear;
    }
}
