package id.selaras.programs.region;

import java.util.List;

/// A place of Indonesia's administration.
///
/// @param code Kemendagri's code, such as `35.73.01.1001`
/// @param name name without the word for its level, apart from cities and regencies (`Kota Malang`)
/// @param parent code of the region around it; null for a province
/// @param bpsCodes codes of the statistics office (BPS) for the same place, edition 2018; empty where the place was
///     renumbered since
public record Region(String code, String name, RegionLevel level, String parent, List<String> bpsCodes) {}
