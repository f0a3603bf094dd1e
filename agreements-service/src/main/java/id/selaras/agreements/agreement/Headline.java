package id.selaras.agreements.agreement;

/// What must be known of an agreement to say who may read it and whether he has read it already, without reading it.
///
/// @param edit entity tag of the newest version
/// @param editInForce entity tag of the version in force; null where none is
/// @param dataInForce the version in force as the API shows it, ready-made JSON; null where none is, or where
///     it was not asked for
record Headline(String region, String opdCode, Status status, long edit, Long editInForce, String dataInForce) {}
