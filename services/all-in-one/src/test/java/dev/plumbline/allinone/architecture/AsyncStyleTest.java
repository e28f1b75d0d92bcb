package dev.plumbline.allinone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Nothing waits on a thread and nothing is started without its failure being somebody's, but for the classes named here. */
@AnalyzeClasses(packages = "dev.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class AsyncStyleTest {
    /** The start has nothing else to do than to wait. */
    private static final Set<String> MAY_AWAIT = Set.of("dev.plumbline.allinone.start.PlumblineApplication");

    /** They own work that no request waits for, and look after its failures themselves. */
    private static final Set<String> MAY_SUBSCRIBE = Set.of(
            "dev.plumbline.ingestion.batch.BatchLane",
            "dev.plumbline.platform.key.KeyRevocations",
            "dev.plumbline.ingestion.purge.PurgeClock",
            // they fill caches, which hold futures
            "dev.plumbline.platform.key.KeyAuthenticator",
            "dev.plumbline.platform.membership.MembershipStore");

    @ArchTest
    static final ArchRule nothingAwaits = noClasses()
            .that(areNotAmong(MAY_AWAIT))
            .should()
            .callMethod(Uni.class, "await")
            .orShould()
            .callMethod(Multi.class, "toIterable");

    @ArchTest
    static final ArchRule nothingSubscribes = noClasses()
            .that(areNotAmong(MAY_SUBSCRIBE))
            .should()
            .callMethod(Uni.class, "subscribe")
            .orShould()
            .callMethod(Multi.class, "subscribe")
            .orShould()
            .callMethod(Uni.class, "subscribeAsCompletionStage");

    private static DescribedPredicate<JavaClass> areNotAmong(Set<String> names) {
        return DescribedPredicate.describe(
                "are not the named exceptions",
                type -> !names.contains(outermost(type).getName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(AsyncStyleTest::outermost).orElse(type);
    }
}
