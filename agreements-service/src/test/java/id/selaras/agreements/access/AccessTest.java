package id.selaras.agreements.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.agreements.ServiceTest;
import id.selaras.localstack.testing.api.AccessProbe;
import id.selaras.localstack.testing.api.AccessTable;
import id.selaras.localstack.testing.api.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds every endpoint against `access.txt`: who may call it, and what another agency and another region gets.
@ServiceTest
class AccessTest {
    private final AccessTable table = AccessTable.read(AccessTest.class, "access.txt");

    @TestFactory
    Stream<DynamicTest> everyEndpointAdmitsWhomTheTableNames() {
        World world = World.set();
        AccessProbe probe = world.probe();
        return world.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(), () -> assertThat(table.fault(operation, probe.observe(operation)))
                                .isEmpty()))
                .onClose(probe::close);
    }

    @Test
    void everyRowHasItsEndpoint() {
        List<Operation> operations = World.document().operations();

        assertThat(table.withoutEndpoint(operations)).isEmpty();
    }
}
