package id.selaras.agreements.opd;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// What this service reads of the event `opd-published`. Later producers may say more.
@JsonIgnoreProperties(ignoreUnknown = true)
record OpdPublished(String code, String region, String name, boolean active, long version) {}
