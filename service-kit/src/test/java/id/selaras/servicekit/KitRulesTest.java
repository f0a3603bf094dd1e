package id.selaras.servicekit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = KitRulesTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class KitRulesTest {
    @ArchTest
    static final ArchRule PARTS_ARE_FREE_OF_CYCLES =
            slices().matching("id.selaras.servicekit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_KIT_KNOWS_NO_SERVICE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "id.selaras.programs..", "id.selaras.overlap..", "id.selaras.agreements..", "id.selaras.gateway..");
}
