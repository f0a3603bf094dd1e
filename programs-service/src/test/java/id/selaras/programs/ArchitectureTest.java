package id.selaras.programs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.selaras.programs", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("id.selaras.programs.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rulesKnowNeitherPersistenceNorHttp = noClasses()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .or()
            .haveSimpleNameEndingWith("Code")
            .or()
            .haveSimpleName("NearestCodes")
            .or()
            .haveSimpleName("NearestPlaces")
            .or()
            .haveSimpleName("Sight")
            .or()
            .haveSimpleName("Plan")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.ws.rs..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule resourcesStayBehindHttp =
            classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate();

    @ArchTest
    static final ArchRule programsAreTheirOwnAffair = classes()
            .that()
            .resideInAPackage("..program")
            .and()
            .doNotHaveSimpleName("ProgramDraft")
            .and()
            // What a draft consists of, and the doors for many drafts at once.
            .haveNameNotMatching(".*[.](Input|InputKind|TargetGroup|Output|Outcome|Cluster|WorkingGroup|ProgramStatus)")
            .and()
            .haveNameNotMatching(".*[.](Bulk\\w+|StagedProgram|CarrySource|ProgramQuery)([$].*)?")
            .should()
            .notBePublic();
}
