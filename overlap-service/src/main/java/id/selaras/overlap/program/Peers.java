package id.selaras.overlap.program;

import id.selaras.overlap.detection.ProgramProfile;
import java.util.List;
import java.util.UUID;

/// The programmes of one region and year, ready to be compared.
public interface Peers {
    /// What they are judged by.
    RegionConfiguration configuration();

    /// Every other programme that the profile may overlap with, in the order of their ids.
    List<ProgramProfile> candidates(ProgramProfile profile);

    /// The programme as it is compared now; null where it is not.
    ProgramProfile profile(UUID id);
}
