package id.selaras.programs.region;

/// The levels of Indonesia's administration.
public enum RegionLevel {
    /// `35`
    PROVINCE,
    /// `35.73`: a city (kota) or a regency (kabupaten).
    CITY,
    /// `35.73.01`: a district.
    KECAMATAN,
    /// `35.73.01.1001`: a kelurahan, or a village (desa) where the last part begins with 2 or 3.
    KELURAHAN
}
