package id.selaras.overlap.taskmap;

import id.selaras.overlap.program.RegionYear;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Who does what where in a year, read from the programmes and the findings as they are now.
@ApplicationScoped
class TaskMap {
    private static final int FETCH_SIZE = 500;

    private final DataSource database;

    TaskMap(DataSource database) {
        this.database = database;
    }

    /// Where a page begins: behind this agency, activity and place.
    record Place(String opd, String activityCode, String activity, String placeCode) {
        static final Place START = new Place("", "", "", "");
    }

    @Transactional
    List<TaskRow> tasks(RegionYear regionYear, Place behind, int limit) {
        List<TaskRow> tasks = new ArrayList<>();
        read(regionYear, behind, limit, tasks::add);
        return tasks;
    }

    /// Every row, as it comes from the database.
    void allTasks(RegionYear regionYear, Consumer<? super TaskRow> row) {
        QuarkusTransaction.requiringNew().run(() -> read(regionYear, Place.START, Integer.MAX_VALUE, row));
    }

    /// Every gap, as it comes from the database.
    void allGaps(RegionYear regionYear, Consumer<? super GapRow> row) {
        QuarkusTransaction.requiringNew()
                .run(() -> query(
                        TaskMapQueries.GAPS,
                        statement -> setRegionYear(statement, 1, regionYear),
                        result -> row.accept(new GapRow(
                                result.getString(1),
                                result.getString(2),
                                result.getInt(3),
                                result.getString(4),
                                result.getString(5)))));
    }

    @Transactional
    TaskMapSummary summary(RegionYear regionYear, LocalDate today) {
        List<TaskMapSummary.OfOpd> opds = new ArrayList<>();
        query(
                TaskMapQueries.OF_OPDS,
                statement -> setRegionYear(statement, 1, regionYear),
                row -> opds.add(new TaskMapSummary.OfOpd(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getLong(7))));
        List<TaskMapSummary.OfWorkingGroup> groups = new ArrayList<>();
        query(
                TaskMapQueries.OF_WORKING_GROUPS,
                statement -> {
                    statement.setObject(1, today);
                    setRegionYear(statement, 2, regionYear);
                },
                row -> groups.add(new TaskMapSummary.OfWorkingGroup(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6))));
        List<TaskMapSummary.OfYear> trend = new ArrayList<>();
        query(
                TaskMapQueries.TREND,
                statement -> statement.setString(1, regionYear.region()),
                row -> trend.add(new TaskMapSummary.OfYear(
                        row.getInt(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8))));
        return new TaskMapSummary(regionYear.region(), regionYear.fiscalYear(), opds, groups, trend);
    }

    private void read(RegionYear regionYear, Place behind, int limit, Consumer<? super TaskRow> tasks) {
        query(
                TaskMapQueries.TASKS,
                statement -> {
                    for (int parameter = 1; parameter <= 5; parameter += 2) {
                        setRegionYear(statement, parameter, regionYear);
                    }
                    statement.setString(7, behind.opd());
                    statement.setString(8, behind.activityCode());
                    statement.setString(9, behind.activity());
                    statement.setString(10, behind.placeCode());
                    statement.setInt(11, limit);
                },
                row -> tasks.accept(new TaskRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getLong(8),
                        row.getString(9))));
    }

    @FunctionalInterface
    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private void query(String sql, Binding binding, Reading reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH_SIZE);
            binding.to(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reading.of(row);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The task map cannot be read", failure);
        }
    }

    private static void setRegionYear(PreparedStatement statement, int from, RegionYear regionYear)
            throws SQLException {
        statement.setString(from, regionYear.region());
        statement.setInt(from + 1, regionYear.fiscalYear());
    }
}
