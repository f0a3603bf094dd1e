package id.selaras.agreements.realisation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The query parameters of the list, as they were sent.
record RealisationFilter(
        @QueryParam("indicator") @Parameter(description = "Indicator code")
        String indicator,

        @QueryParam("quarter") @Parameter(description = "1 to 4")
        String quarter,

        @QueryParam("current") @Parameter(description = "true: entries that count; false: those that were corrected")
        String current) {

    /// @return null for all
    String indicatorOrAll() {
        return indicator == null || indicator.isBlank() ? null : indicator;
    }
}
