package id.selaras.programs.program;

import id.selaras.programs.copy.CopyText;
import java.util.UUID;

/// A programme as it will be once [BulkRegistry] takes it, the time of that left open.
public final class StagedProgram {
    /// Columns of a staging table, in the order of [#copyTo].
    public static final String COLUMNS = "program_id, version, status, opd_code, fiscal_year, nomenclature_code, "
            + "support_program, title, description, period_start, period_end, cluster, working_group, locations, "
            + "budget_rupiah, registered_at, document";

    private static final int COLUMN_COUNT = COLUMNS.split(",").length;
    private static final ProgramDocument DOCUMENT = new ProgramDocument();

    private final ProgramView view;

    StagedProgram(ProgramView view) {
        this.view = view;
    }

    public UUID id() {
        return view.id();
    }

    public void copyTo(CopyText row) {
        row.add(view.id())
                .add(view.version())
                .add(view.status())
                .add(view.opd().code())
                .add(view.fiscalYear())
                .add(view.nomenclature() == null ? null : view.nomenclature().code())
                .add(view.supportProgram())
                .add(view.title())
                .add(view.description())
                .add(view.start())
                .add(view.end())
                .add(view.cluster())
                .add(view.workingGroup())
                .add(view.locations().stream().map(Location::code).toList())
                .add(view.budgetRupiah())
                .add(view.registeredAt())
                .add(DOCUMENT.convertToDatabaseColumn(view));
    }

    /// Fills the columns where there is no programme.
    public static void copyNoneTo(CopyText row) {
        for (int i = 0; i < COLUMN_COUNT; i++) {
            row.add(null);
        }
    }
}
