package id.selaras.agreements.document;

import java.util.List;

/// An agreement ready to be printed: every text as it stands on paper.
///
/// @param title of the file
/// @param draft whether it is not signed by both: then it says so across the page
/// @param placeAndDate such as `Malang, 5 Januari 2027`, with room to write where it is not signed
/// @param version such as `Versi 2`
/// @param revision why there is this version; null for the first
/// @param code short code, see [ShortCode]
/// @param codeAddress where a typed code leads
/// @param qrCode image that leads to the public page; null for a draft, which has none
public record AgreementPaper(
        String title,
        boolean draft,
        int fiscalYear,
        String opd,
        Party first,
        Party second,
        String placeAndDate,
        List<ObjectiveRows> objectives,
        List<BudgetRow> budget,
        String budgetTotal,
        String version,
        String revision,
        String sha256,
        String code,
        String codeAddress,
        String qrCode) {

    /// @param approval when and how the party approved in the system; null where it has not
    public record Party(String name, String position, String approval) {}

    public record ObjectiveRows(int number, String objective, List<IndicatorRow> indicators) {}

    /// @param row number in the table; a name for the row
    /// @param first whether it is the first row of its objective
    public record IndicatorRow(int row, boolean first, String name, String target) {}

    public record BudgetRow(int number, String program, String amount, String remark) {}
}
