package id.selaras.overlap.opd;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// Data of `id.selaras.opd-published`: the present state of one agency.
@JsonIgnoreProperties(ignoreUnknown = true)
record OpdPublished(String code, String region, String name, String shortName, boolean active, long version) {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_REGION = 5;

    boolean isComplete() {
        return within(code, LONGEST_CODE)
                && within(region, LONGEST_REGION)
                && name != null
                && shortName != null
                && version > 0;
    }

    private static boolean within(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }
}
