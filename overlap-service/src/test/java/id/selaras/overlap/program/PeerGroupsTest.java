package id.selaras.overlap.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.selaras.overlap.Api;
import id.selaras.overlap.OverlapServiceTest;
import id.selaras.overlap.ProgramBuilder;
import id.selaras.overlap.RegionYears;
import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.pair.PairReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is held in memory is what the database says, whatever happens to transactions and on other instances. Beside
/// the service's own memory stands another, as another instance would have it.
@OverlapServiceTest
class PeerGroupsTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    @Inject
    PeerGroups here;

    @Inject
    PeerReader reader;

    @Inject
    PairReader pairReader;

    @Inject
    ProgramArrivals arrivals;

    @Inject
    ProgramCopies copies;

    @Inject
    RegionConfigurations configurations;

    @Inject
    Detector detector;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private final RegionYear regionYear = RegionYears.unused();
    private final ProgramBuilder health = ProgramBuilder.healthyFamilies(regionYear);
    private final ProgramBuilder asked =
            ProgramBuilder.healthyFamilies(regionYear).opd(Api.SUKUN, "Kecamatan Sukun");

    @Test
    void committedProgrammeIsFound() {
        QuarkusTransaction.requiringNew().run(() -> store(health, here));

        assertThat(found(here)).containsExactly(health.id() + " version 1");
    }

    @Test
    void rolledBackProgrammeIsNotFound() {
        QuarkusTransaction.requiringNew().run(() -> store(health, here));

        QuarkusTransaction.begin();
        store(health.next(), here);
        store(ProgramBuilder.healthyFamilies(regionYear), here);
        QuarkusTransaction.rollback();

        assertThat(found(here)).containsExactly(health.id() + " version 1");
    }

    @Test
    void whatAnotherInstanceStoredIsFound() {
        PeerGroups elsewhere = anotherInstance(1_000);
        QuarkusTransaction.requiringNew().run(() -> store(health, here));
        List<String> before = found(elsewhere);

        QuarkusTransaction.requiringNew().run(() -> store(health.next(), here));
        List<String> amended = found(elsewhere);
        QuarkusTransaction.requiringNew().run(() -> withdraw(health.next(), here));

        assertThat(before).containsExactly(health.id() + " version 1");
        assertThat(amended).containsExactly(health.id() + " version 2");
        assertThat(found(elsewhere)).isEmpty();
    }

    @Test
    void forgottenProgrammesAreReadAgain() {
        QuarkusTransaction.requiringNew().run(() -> store(health, here));

        here.forget();

        assertThat(found(here)).containsExactly(health.id() + " version 1");
    }

    @Test
    void tooManyProgrammesPushOutTheLeastRecentlyUsedRegionAndYear() {
        PeerGroups small = anotherInstance(1);
        RegionYear otherRegionYear = RegionYears.unused();
        ProgramBuilder other = ProgramBuilder.healthyFamilies(otherRegionYear);

        QuarkusTransaction.requiringNew().run(() -> store(health, small));
        QuarkusTransaction.requiringNew().run(() -> store(other, small));

        assertThat(small.held()).containsExactly(otherRegionYear);
        assertThat(found(small)).containsExactly(health.id() + " version 1");
    }

    private PeerGroups anotherInstance(int capacity) {
        return new PeerGroups(configurations, reader, pairReader, transaction, () -> capacity);
    }

    private void store(ProgramBuilder program, PeerGroups instance) {
        ProgramDocument document = JSON.convertValue(program.json(), ProgramDocument.class);
        OpenPeers peers = instance.open(program.regionYear());
        arrivals.store(
                program.regionYear(),
                List.of(new ProgramArrivals.Arrival(document, program.json().toString(), true)),
                peers);
        peers.put(detector.profile(document.facts()));
    }

    private void withdraw(ProgramBuilder program, PeerGroups instance) {
        ProgramWithdrawal withdrawal = JSON.convertValue(program.withdrawal(), ProgramWithdrawal.class);
        OpenPeers peers = instance.open(regionYear);
        copies.withdraw(withdrawal, peers);
        peers.remove(program.id());
    }

    private List<String> found(PeerGroups instance) {
        ProgramProfile profile = detector.profile(
                JSON.convertValue(asked.json(), ProgramDocument.class).facts());
        return QuarkusTransaction.requiringNew()
                .call(() -> instance.read(regionYear, peers -> peers.candidates(profile)).stream()
                        .map(candidate -> candidate.id() + " version " + candidate.version())
                        .toList());
    }
}
