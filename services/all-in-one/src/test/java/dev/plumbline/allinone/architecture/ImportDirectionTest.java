package dev.plumbline.allinone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports point one way: all-in-one, then the three services, then platform, then the wire records. */
@AnalyzeClasses(packages = "dev.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportDirectionTest {
    @ArchTest
    static final ArchRule wireRecordsImportNothingOfOurs =
            importsNone("langfuse", "platform", "schema", "ingestion", "analytics", "tenantadmin", "allinone");

    @ArchTest
    static final ArchRule schemaImportsNothingOfOurs =
            importsNone("schema", "langfuse", "platform", "ingestion", "analytics", "tenantadmin", "allinone");

    @ArchTest
    static final ArchRule platformImportsNoService =
            importsNone("platform", "schema", "ingestion", "analytics", "tenantadmin", "allinone");

    @ArchTest
    static final ArchRule ingestionImportsNoSibling = importsNone("ingestion", "analytics", "tenantadmin", "allinone");

    @ArchTest
    static final ArchRule analyticsImportsNoSibling = importsNone("analytics", "ingestion", "tenantadmin", "allinone");

    @ArchTest
    static final ArchRule tenantAdminImportsNoSibling =
            importsNone("tenantadmin", "ingestion", "analytics", "allinone");

    @ArchTest
    static final ArchRule featuresImportEachOtherInNoCircle =
            slices().matching("dev.plumbline.(*).(*)..").should().beFreeOfCycles();

    private static ArchRule importsNone(String module, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = "dev.plumbline." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("dev.plumbline." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }
}
