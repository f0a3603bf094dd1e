package id.selaras.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.selaras.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("id.selaras.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROUTES_KNOW_NO_HTTP = noClasses()
            .that()
            .resideInAPackage("..route..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "io.quarkus.oidc..");

    @ArchTest
    static final ArchRule NOTHING_WAITS_ON_THE_EVENT_LOOP = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(java.util.concurrent.CompletableFuture.class, "join")
            .orShould()
            .callMethod(java.util.concurrent.CompletableFuture.class, "get");
}
