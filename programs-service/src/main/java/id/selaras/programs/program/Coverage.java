package id.selaras.programs.program;

import java.util.List;

/// Which kelurahan of a city have programmes of their own.
///
/// @param kelurahan how many there are
/// @param covered how many a programme names, itself or by its kecamatan
/// @param uncovered how many only programmes of the whole city reach, or none
/// @param cityWidePrograms programmes of the whole city; they reach every kelurahan and would hide each gap
/// @param items by code
record Coverage(
        String region, int kelurahan, long covered, long uncovered, long cityWidePrograms, List<Kelurahan> items) {

    /// @param named programmes that name this kelurahan
    /// @param throughKecamatan programmes that name its kecamatan
    record Kelurahan(String code, String name, String kecamatan, long named, long throughKecamatan, boolean covered) {}
}
