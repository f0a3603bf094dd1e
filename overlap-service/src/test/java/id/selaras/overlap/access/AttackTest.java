package id.selaras.overlap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.localstack.testing.api.Attack;
import id.selaras.overlap.OverlapServiceTest;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever is sent to an endpoint of the OpenAPI document, the service answers for itself and tells nothing.
@OverlapServiceTest
class AttackTest {
    /// More find more: `-Dselaras.attacks=2000`. The seed of a failed run is in the names of its tests.
    private static final int TIMES = Integer.getInteger("selaras.attacks", 25);

    private static final long SEED = Long.getLong("selaras.attack-seed", new Random().nextLong());

    @TestFactory
    Stream<DynamicTest> nothingThatIsSentMakesTheServiceFail() {
        World world = World.set();
        Attack attack = world.attack();
        return world.operations().stream()
                .filter(world::mayBeAttacked)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name() + ", seed " + SEED,
                        () -> assertThat(attack.on(operation, TIMES, SEED)).isEmpty()))
                .onClose(attack::close);
    }
}
