package id.selaras.overlap.finding;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/// The query parameters of the list of findings as they come; [FindingFilter] says what each means.
record FindingParameters(
        @QueryParam("region") String region,
        @QueryParam("fiscalYear") String fiscalYear,
        @QueryParam("class") List<String> overlapClass,
        @QueryParam("status") String status,
        @QueryParam("opd") String opd,
        @QueryParam("programId") String programId,
        @QueryParam("minInputSimilarity") String minInputSimilarity,
        @QueryParam("minRupiahAtStake") String minRupiahAtStake,
        @QueryParam("coordination") List<String> coordination,
        @QueryParam("workingGroup") String workingGroup,
        @QueryParam("dueBefore") String dueBefore,
        @QueryParam("text") String text,
        @QueryParam("sort") String sort,
        @QueryParam("order") String order) {}
