package id.selaras.overlap.program;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/// An agency withdrew a programme: it counts no more.
///
/// @param version of the programme by this withdrawal; everything known of older versions is void
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProgramWithdrawal(UUID id, long version, String region, int fiscalYear, ProgramDocument.Agency opd) {

    public RegionYear regionYear() {
        return new RegionYear(region, fiscalYear);
    }
}
