package id.selaras.agreements.deadline;

import id.selaras.servicekit.audit.AuditEntry;
import id.selaras.servicekit.audit.AuditLog;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/// The days on which budget documents were approved, as the secretariat sets them.
@ApplicationScoped
class BudgetApprovals {
    private final DataSource database;
    private final AuditLog audit;

    BudgetApprovals(DataSource database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /// Replaces what was set for the year; the same again changes nothing.
    ///
    /// @throws ProblemException 422 where an OPD is named twice
    @Transactional
    void set(String region, int fiscalYear, BudgetApproval approval) {
        check(approval);
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from budget_approval where region = ? and fiscal_year = ?")) {
                delete.setString(1, region);
                delete.setInt(2, fiscalYear);
                delete.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into budget_approval (region, fiscal_year, opd_code, approved_on) values (?, ?, ?, ?)
                    """)) {
                add(insert, region, fiscalYear, null, approval.approvedOn());
                for (BudgetApproval.OfOpd exception : approval.exceptions()) {
                    add(insert, region, fiscalYear, exception.opd(), exception.approvedOn());
                }
                insert.executeBatch();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("A budget approval could not be stored", failure);
        }
        audit.record(AuditEntry.of("budget-approval.set", "budget-approval", region + "/" + fiscalYear, region)
                .with("approvedOn", approval.approvedOn().toString())
                .with("exceptions", approval.exceptions().size()));
    }

    private static void add(PreparedStatement insert, String region, int fiscalYear, String opd, LocalDate approvedOn)
            throws SQLException {
        insert.setString(1, region);
        insert.setInt(2, fiscalYear);
        insert.setString(3, opd);
        insert.setObject(4, approvedOn);
        insert.addBatch();
    }

    private static void check(BudgetApproval approval) {
        Violations violations = new Violations();
        Set<String> named = new HashSet<>();
        for (int index = 0; index < approval.exceptions().size(); index++) {
            String opd = approval.exceptions().get(index).opd();
            if (!named.add(opd)) {
                violations.add("/exceptions/" + index + "/opd", "deadline.opd-twice", opd);
            }
        }
        violations.throwIfAny();
    }

    /// @throws ProblemException 404 where nothing was set for the year
    @Transactional
    BudgetApproval of(String region, int fiscalYear) {
        String select = """
                select opd_code, approved_on from budget_approval where region = ? and fiscal_year = ?
                order by opd_code nulls first
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, region);
            statement.setInt(2, fiscalYear);
            LocalDate ofAll = null;
            List<BudgetApproval.OfOpd> exceptions = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String opd = row.getString(1);
                    LocalDate approvedOn = row.getObject(2, LocalDate.class);
                    if (opd == null) {
                        ofAll = approvedOn;
                    } else {
                        exceptions.add(new BudgetApproval.OfOpd(opd, approvedOn));
                    }
                }
            }
            if (ofAll == null) {
                throw ProblemException.of(ProblemType.NOT_FOUND, "deadline.not-set", Integer.toString(fiscalYear));
            }
            return new BudgetApproval(ofAll, exceptions);
        } catch (SQLException failure) {
            throw new IllegalStateException("A budget approval could not be read", failure);
        }
    }
}
