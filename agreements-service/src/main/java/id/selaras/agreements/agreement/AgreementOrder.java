package id.selaras.agreements.agreement;

import java.util.Arrays;
import java.util.Optional;

/// How a list of agreements is sorted; equal ones follow their id.
///
/// @param parameter value of the query parameter `sort`, such as `-budget`; a leading minus turns the order round
/// @param column of the list query
/// @param type the column's SQL type, to read its value back from a cursor
record AgreementOrder(String parameter, String column, String type, boolean descending) {
    static final AgreementOrder BY_OPD = new AgreementOrder("opd", "opd_code", "text", false);

    static final String PARAMETERS = "opd, -opd, fiscalYear, -fiscalYear, budget, -budget, changedAt, -changedAt";

    private enum Key {
        OPD("opd", "opd_code", "text"),
        FISCAL_YEAR("fiscalYear", "fiscal_year", "integer"),
        BUDGET("budget", "budget_total_rupiah", "bigint"),
        CHANGED_AT("changedAt", "changed_at", "timestamptz");

        private final String parameter;
        private final String column;
        private final String type;

        Key(String parameter, String column, String type) {
            this.parameter = parameter;
            this.column = column;
            this.type = type;
        }
    }

    static Optional<AgreementOrder> of(String parameter) {
        boolean descending = parameter.startsWith("-");
        String name = descending ? parameter.substring(1) : parameter;
        return Arrays.stream(Key.values())
                .filter(key -> key.parameter.equals(name))
                .findFirst()
                .map(key -> new AgreementOrder(parameter, key.column, key.type, descending));
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    /// Operator that holds for what comes later in this order.
    String later() {
        return descending ? "<" : ">";
    }
}
