package dev.plumbline.allinone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.plumbline.platform.access.Open;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.access.RequiresKey;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every endpoint says who may call it; the ones that are open to everybody are named here. */
@AnalyzeClasses(packages = "dev.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class EndpointsTest {
    private static final DescribedPredicate<JavaMethod> ENDPOINT =
            DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    @ArchTest
    static final ArchRule declareOnePermission = methods().that(ENDPOINT).should(declareExactlyOnePermission());

    @ArchTest
    static final ArchRule liveInResources =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static void areOpenByNameOnly(JavaClasses classes) {
        Set<String> open = new TreeSet<>();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Open.class))
                .forEach(method -> open.add(method.getOwner().getSimpleName() + "." + method.getName()));

        assertThat(open).isSubsetOf(OPEN);
    }

    /** What the page asks before anybody has signed in, what a load balancer asks, and traces that were made public. */
    private static final List<String> OPEN = List.of(
            "SettingsResource.get",
            "HealthResource.health",
            "HealthResource.ready",
            "SharedTraceResource.get",
            "SharedTraceResource.observations",
            "SharedTraceResource.observation");

    private static ArchCondition<JavaMethod> declareExactlyOnePermission() {
        return new ArchCondition<>("declare exactly one of @Requires, @RequiresKey, @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long declared = Stream.of(Requires.class, RequiresKey.class, Open.class)
                        .filter(method::isAnnotatedWith)
                        .count();
                if (declared != 1) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " declares " + declared + " permissions"));
                }
            }
        };
    }
}
