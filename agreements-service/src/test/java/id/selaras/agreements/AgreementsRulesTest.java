package id.selaras.agreements;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = AgreementsRulesTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class AgreementsRulesTest {
    private static final String[] FRAMEWORK = {
        "jakarta.persistence..",
        "jakarta.ws.rs..",
        "org.hibernate..",
        "io.quarkus..",
        "java.sql..",
        "org.apache.kafka.."
    };

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("id.selaras.agreements.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule INDICATORS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage("..indicator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORK);

    @ArchTest
    static final ArchRule RULES_AND_CONTENT_ARE_PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .or()
            .haveSimpleName("AgreementContent")
            .or()
            .haveSimpleName("CanonicalDocument")
            .or()
            .haveSimpleName("Sight")
            .or()
            .haveSimpleName("Party")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORK);

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_FEATURE =
            classes().that().resideInAPackage("..agreement").should().notBePublic();

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NOTHING_OF_HTTP = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..");
}
