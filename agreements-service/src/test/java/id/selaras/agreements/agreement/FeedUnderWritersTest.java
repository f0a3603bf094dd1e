package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.AGREEMENTS;
import static id.selaras.agreements.agreement.Requests.as;
import static id.selaras.agreements.agreement.Requests.sign;
import static id.selaras.agreements.agreement.Requests.signedByHead;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.agreements.Database;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// A mirror that reads while mayors sign: every signed version reaches it once.
@ServiceTest
class FeedUnderWritersTest {
    private static final int AGREEMENTS_TO_SIGN = 24;
    private static final int WRITERS = 6;
    /// Fixed, so that a failure comes again.
    private static final Random RANDOM = new Random(20_261_122);

    private final Town town = Town.founded();

    @Test
    void nothing_is_lost_or_doubled_while_transactions_are_held_open_and_commit_in_any_order() throws Exception {
        List<Stored> awaiting = inParallel(years().stream()
                .<Callable<Stored>>map(year -> () -> signedByHead(town, year))
                .toList());
        Collections.shuffle(awaiting, RANDOM);
        String start = changes("").path("next");
        AtomicBoolean done = new AtomicBoolean();

        List<String> seen;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<String>> mirrored = threads.submit(() -> follow(start, done));
            Future<Void> holding = threads.submit(() -> holdOpen(done));
            try {
                inParallel(awaiting.stream()
                        .<Callable<Stored>>map(agreement ->
                                () -> Stored.of(sign(town.mayor(), agreement.id(), agreement.entityTag()), 200))
                        .toList());
            } finally {
                done.set(true);
            }
            holding.get();
            seen = mirrored.get();
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        awaiting.stream().map(Stored::id).toList());
    }

    private static List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = 2026; year < 2026 + AGREEMENTS_TO_SIGN; year++) {
            years.add(year);
        }
        return years;
    }

    /// Again and again holds up whoever has written its version and is about to commit: the event of the signature is
    /// written after the version, into a table that is locked here.
    private static Void holdOpen(AtomicBoolean done) throws SQLException {
        try (Connection connection = Database.connect()) {
            connection.setAutoCommit(false);
            while (!done.get()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("lock table outbox in share mode");
                    statement.execute("select pg_sleep(" + RANDOM.nextInt(5, 60) / 1000.0 + ")");
                }
                connection.commit();
            }
            return null;
        }
    }

    /// The ids in the order of the feed, read a few at a time until the writers are done and nothing is left.
    private List<String> follow(String start, AtomicBoolean done) {
        List<String> seen = new ArrayList<>();
        String position = start;
        int last = 0;
        while (true) {
            boolean writersAreDone = done.get();
            Response page = changes(position);
            List<String> ids = page.path("items.id");
            List<Integer> numbers = page.path("items.changeNumber");
            for (int number : numbers) {
                assertThat(number).isGreaterThan(last);
                last = number;
            }
            seen.addAll(ids);
            position = page.path("next");
            if (ids.isEmpty() && writersAreDone) {
                return seen;
            }
        }
    }

    private Response changes(String after) {
        return as(town.systemReader())
                .queryParam("after", after)
                .queryParam("limit", 3)
                .get(AGREEMENTS + "/changes");
    }

    private static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : writers.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
