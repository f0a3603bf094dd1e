package id.selaras.servicekit.note;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.localstack.testing.TestTokens;
import id.selaras.servicekit.KitTest;
import id.selaras.servicekit.change.ChangeFeed;
import id.selaras.servicekit.change.ChangeItem;
import id.selaras.servicekit.change.ChangePage;
import id.selaras.servicekit.change.FeedStatus;
import id.selaras.servicekit.change.SnapshotPage;
import id.selaras.servicekit.identifier.Identifiers;
import id.selaras.servicekit.paging.Cursor;
import id.selaras.servicekit.problem.ProblemException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@KitTest
class ChangeFeedTest {
    @Inject
    ChangeFeed feed;

    @Inject
    DataSource database;

    /// A region of this test alone, so that other tests' records do not show.
    private final String province = String.valueOf(ThreadLocalRandom.current().nextInt(100, 100_000_000));

    private final String region = province + ".73";

    private UUID write(Connection connection, String text) throws SQLException {
        UUID id = Identifiers.next();
        Notes.insert(connection, id, 1, region, text);
        return id;
    }

    private UUID written(String text) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return write(connection, text);
        }
    }

    private ChangePage after(String cursor) {
        return feed.changes(NoteResource.FEED, List.of(region), cursor, 500);
    }

    private static List<String> ids(List<ChangeItem> items) {
        return items.stream().map(ChangeItem::id).toList();
    }

    @Test
    void aTransactionThatCommitsLateIsNotPassedBy() throws Exception {
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            UUID first = write(late, "written first, committed last");
            UUID second = written("written last, committed first");

            ChangePage before = after(null);
            late.commit();
            late.setAutoCommit(true);
            ChangePage afterwards = after(before.next());

            assertThat(ids(before.items())).containsExactly(second.toString());
            assertThat(ids(afterwards.items())).containsExactly(first.toString());
        }
    }

    @Test
    void readersMirrorEverythingOnceWhileWritersCommitInRandomOrder() throws Exception {
        int writers = 6;
        int each = 60;
        Set<String> written = java.util.concurrent.ConcurrentHashMap.newKeySet();
        List<String> mirrored = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Random random = new Random(writer);
                running.add(threads.submit(() -> writeMany(random, each, written)));
            }
            String cursor = null;
            boolean done = false;
            while (true) {
                boolean last = done;
                ChangePage page = after(cursor);
                mirrored.addAll(ids(page.items()));
                cursor = page.next();
                if (last && page.items().isEmpty()) {
                    break;
                }
                done = running.stream().allMatch(Future::isDone);
            }
            for (Future<?> writer : running) {
                writer.get(30, SECONDS);
            }
        }

        assertThat(mirrored).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        assertThat(written).hasSizeGreaterThan(writers * each / 2);
    }

    private Void writeMany(Random random, int number, Set<String> written) throws SQLException {
        for (int i = 0; i < number; i++) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                List<String> ids = new ArrayList<>();
                for (int row = 0; row <= random.nextInt(3); row++) {
                    ids.add(write(connection, "row").toString());
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    written.addAll(ids);
                }
                connection.setAutoCommit(true);
            }
        }
        return null;
    }

    @Test
    void theStatusTellsHowFreshTheFeedIs() throws Exception {
        written("numbered");
        after(null);
        FeedStatus before = feed.status(NoteResource.FEED);
        written("waiting");

        FeedStatus status = feed.status(NoteResource.FEED);

        assertThat(before.unnumbered()).isZero();
        assertThat(before.oldestUnnumberedAgeSeconds()).isZero();
        assertThat(status.unnumbered()).isOne();
        assertThat(status.latestChange()).isEqualTo(before.latestChange());
        assertThat(status.latestChangeAt()).isEqualTo(before.latestChangeAt()).isNotNull();
        after(null);
        assertThat(feed.status(NoteResource.FEED).latestChange()).isEqualTo(before.latestChange() + 1);
    }

    @Test
    void pagesJoinWithoutGapOrOverlap() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            expected.add(written("n" + i).toString());
        }

        List<String> got = new ArrayList<>();
        ChangePage page = feed.changes(NoteResource.FEED, List.of(region), null, 3);
        got.addAll(ids(page.items()));
        while (page.more()) {
            page = feed.changes(NoteResource.FEED, List.of(region), page.next(), 3);
            got.addAll(ids(page.items()));
        }

        assertThat(got).containsExactlyElementsOf(expected);
        assertThat(after(page.next()).items()).isEmpty();
    }

    @Test
    void manyVersionsAreNumberedBatchByBatchAsTheyAreAskedFor() throws Exception {
        int many = 12_000;
        after(null);
        try (Connection connection = database.getConnection();
                Statement insert = connection.createStatement()) {
            insert.execute("""
                    insert into note_version (record_id, version, region, state, data)
                    select gen_random_uuid(), 1, '%s', 'WRITTEN', jsonb_build_object('text', n::text)
                    from generate_series(1, %d) n
                    """.formatted(region, many));
        }

        ChangePage first = feed.changes(NoteResource.FEED, List.of(region), null, 3);

        assertThat(first.items()).hasSize(3);
        assertThat(first.more()).isTrue();
        assertThat(feed.status(NoteResource.FEED).unnumbered()).isBetween(1L, many - 4L);
        List<Long> numbers = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        ChangePage page = after(null);
        while (!page.items().isEmpty()) {
            page.items().forEach(item -> {
                numbers.add(item.changeNumber());
                texts.add(item.data().replaceAll("\\D", ""));
            });
            page = after(page.next());
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSize(many);
        assertThat(texts.getFirst()).isEqualTo("1");
        assertThat(texts.getLast()).isEqualTo(String.valueOf(many));
        assertThat(feed.status(NoteResource.FEED).unnumbered()).isZero();
        assertThat(feed.changes(NoteResource.FEED, List.of("99"), null, 500).items())
                .isEmpty();
    }

    @Test
    void aProvinceSeesItsCitiesAndNobodyElsesRecords() throws Exception {
        UUID own = written("own");

        assertThat(ids(feed.changes(NoteResource.FEED, List.of(province), null, 500)
                        .items()))
                .contains(own.toString());
        assertThat(feed.changes(NoteResource.FEED, List.of("99"), null, 500).items())
                .isEmpty();
        assertThat(feed.changes(NoteResource.FEED, List.of(), null, 500).items())
                .isEmpty();
    }

    @Test
    void aSnapshotThenItsChangesMirrorEverything() throws Exception {
        Set<String> expected = new LinkedHashSet<>();
        for (int i = 0; i < 5; i++) {
            expected.add(written("n" + i).toString());
        }

        Set<String> mirror = new LinkedHashSet<>();
        SnapshotPage page = feed.snapshot(NoteResource.FEED, List.of(region), null, 2);
        expected.add(written("written while the snapshot is read").toString());
        mirror.addAll(ids(page.items()));
        while (page.next() != null) {
            page = feed.snapshot(NoteResource.FEED, List.of(region), page.next(), 2);
            mirror.addAll(ids(page.items()));
        }
        mirror.addAll(ids(after(page.changes()).items()));

        assertThat(mirror).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aSnapshotShowsTheLatestVersionOnly() throws Exception {
        UUID id = written("old");
        try (Connection connection = database.getConnection()) {
            Notes.insert(connection, id, 2, region, "new");
        }

        SnapshotPage page = feed.snapshot(NoteResource.FEED, List.of(region), null, 10);

        assertThat(page.items()).extracting(ChangeItem::version).containsExactly(2L);
        assertThat(page.items().getFirst().data()).isEqualTo("{\"text\": \"new\"}");
    }

    @Test
    void aCursorOfAnotherEpochHasExpired() {
        String old = Cursor.encode(UUID.randomUUID(), 1);
        String token = TestTokens.token().region(region).sign();

        Requests.as(token)
                .queryParam("after", old)
                .get("/v1/notes/changes")
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:selaras:problem:cursor-expired"))
                .body("snapshot", equalTo("/v1/notes/snapshot"))
                .header("Link", containsString("rel=\"snapshot\""));
    }

    @Test
    void aCursorAheadOfTheFeedHasExpired() throws Exception {
        String epoch = Cursor.decode(after(null).next(), 2).getFirst();

        assertThatThrownBy(() -> after(Cursor.encode(epoch, Long.MAX_VALUE))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aCursorThatIsNoneIsMalformed() {
        String token = TestTokens.token().region(region).sign();
        for (String rubbish : List.of("rubbish", "%00", "AAAA", "a".repeat(3000), Cursor.encode("x", "y"))) {
            Requests.as(token)
                    .queryParam("after", rubbish)
                    .get("/v1/notes/changes")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void theDataIsJsonAndNotText() throws Exception {
        UUID id = written("as it is");

        Requests.as(TestTokens.token().region(region).sign())
                .get("/v1/notes/changes")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].data.text", equalTo("as it is"));
    }
}
