package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.selaras.agreements.drift.DriftReport;

/// The drift of one agreement in a list of many.
///
/// @param region whose agreement it is
/// @param status of the version that was compared
record AgreementDrift(
        String region,
        AgreementContent.OpdName opd,
        Status status,
        @JsonUnwrapped DriftReport report) {

    /// What an agreement can differ from.
    enum Part {
        /// The path of the contract.
        TARGETS,
        /// The registered programmes.
        BUDGET
    }

    /// @param part null for either
    boolean isIn(Part part) {
        return part != Part.BUDGET && !report.targets().isEmpty()
                || part != Part.TARGETS && !report.budget().isEmpty();
    }
}
