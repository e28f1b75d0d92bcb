package dev.plumbline.allinone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.Set;

/** The tenant is the first parameter of everything that touches a project's data, never ambient. */
@AnalyzeClasses(packages = "dev.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class TenantFirstTest {
    private static final Set<String> WITHOUT_A_TENANT = Set.of(
            // they find out who somebody is, before there is a tenant
            "KeyStore",
            "SelectKey",
            "MembershipStore",
            "SelectPersonId",
            // its tally counts per project
            "InsertLedger",
            // asks the database for the time
            "SelectNow");

    /** A person is the tenant of her own memberships. */
    private static final Set<Class<?>> TENANTS = Set.of(ProjectId.class, OrganizationId.class, PersonId.class);

    @ArchTest
    static final ArchRule storesAndStatements = methods().that(touchData()).should(takeTheTenantFirst());

    private static DescribedPredicate<JavaMethod> touchData() {
        return DescribedPredicate.describe("touch a project's data", method -> {
            JavaClass owner = method.getOwner();
            String name = owner.getSimpleName();
            return (name.endsWith("Store") || name.matches("(Insert|Select|Update|Upsert|Delete|Fetch)[A-Z].*"))
                    && !WITHOUT_A_TENANT.contains(name)
                    && !method.getModifiers().contains(JavaModifier.PRIVATE)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
        });
    }

    private static ArchCondition<JavaMethod> takeTheTenantFirst() {
        return new ArchCondition<>("take the tenant first, or rows that carry it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean first = method.getParameterTypes().stream()
                        .filter(type -> !type.toErasure().isAssignableTo(SqlConnection.class))
                        .findFirst()
                        .filter(type -> namesTenant(type, 3))
                        .isPresent();
                if (!first) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    /** A group commit writes rows of several tenants in one statement; there each row names its own. */
    private static boolean namesTenant(JavaType type, int depth) {
        if (type instanceof JavaParameterizedType list && list.toErasure().isAssignableTo(Collection.class)) {
            return namesTenant(list.getActualTypeArguments().get(0), depth);
        }
        JavaClass erased = type.toErasure();
        if (TENANTS.stream().anyMatch(erased::isEquivalentTo)) {
            return true;
        }
        return depth > 0
                && erased.getPackageName().startsWith("dev.plumbline")
                && erased.getFields().stream().anyMatch(field -> namesTenant(field.getType(), depth - 1));
    }
}
