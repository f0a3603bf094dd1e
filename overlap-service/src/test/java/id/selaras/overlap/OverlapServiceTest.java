package id.selaras.overlap;

import id.selaras.localstack.testing.LocalServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test of the whole service over its public doors, with real PostgreSQL and Kafka. One service serves all tests of
/// the module: each test works in a region and year of its own, see [RegionYears].
@QuarkusTest
@WithTestResource(
        value = LocalServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "overlaps"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OverlapServiceTest {}
