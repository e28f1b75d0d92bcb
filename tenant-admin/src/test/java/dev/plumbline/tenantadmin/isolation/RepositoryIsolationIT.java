package dev.plumbline.tenantadmin.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Rows;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.quarkus.arc.ClientProxy;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Runs every query of every repository with one tenant's ids, while the transaction acts for that tenant, for another one, and
 * for nobody. A new query is covered by itself; a parameter this test cannot fill fails it.
 */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class RepositoryIsolationIT {

    private static final Tenant OWN = tenant("iso-a");
    private static final Tenant ANOTHER = tenant("iso-b");
    private static final Tenant NOBODY = new Tenant(Map.of());

    @Inject
    @Any
    Instance<PanacheRepositoryBase<?, ?>> repositories;

    @Inject
    AdminTransaction transaction;

    @BeforeEach
    void twoTenants() {
        Rows.execute(rows("iso-a") + rows("iso-b"));
        Rows.execute("DELETE FROM first_person; INSERT INTO first_person (person_id) VALUES ('iso-a-person')");
    }

    @Test
    void everyQueryFindsSomethingForItsOwnTenant() {
        for (Query query : queries()) {
            if (!query.writes()) {
                assertThat(run(query, OWN)).as("%s for its own tenant", query).isNotIn(emptyAnswers());
            }
        }
    }

    @Test
    void noQueryTouchesAnythingForAnotherTenantOrForNobody() {
        String before = Rows.controlPlane();
        assertThat(before).contains("iso-a-person", "iso-a-key", "iso-b-key");

        for (Query query : queries()) {
            assertThat(run(query, ANOTHER)).as("%s for another tenant", query).isIn(emptyAnswers());
            assertThat(run(query, NOBODY)).as("%s for nobody", query).isIn(emptyAnswers());
        }

        assertThat(Rows.controlPlane()).isEqualTo(before);
    }

    private List<Query> queries() {
        List<Query> queries = repositories.stream()
                .map(ClientProxy::unwrap)
                .flatMap(repository -> Arrays.stream(repository.getClass().getDeclaredMethods())
                        .filter(method -> method.getReturnType() == Uni.class && !method.isSynthetic())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !isPanaches(method))
                        .map(method -> new Query(repository, method)))
                .toList();
        assertThat(queries).hasSizeGreaterThan(15);
        return queries;
    }

    /** Quarkus generates the methods of Panache's interface into each repository. */
    private static boolean isPanaches(Method method) {
        return Arrays.stream(PanacheRepositoryBase.class.getMethods())
                .filter(other -> other.getName().equals(method.getName()))
                .filter(other -> other.getParameterCount() == method.getParameterCount())
                .anyMatch(other -> IntStream.range(0, method.getParameterCount())
                        .allMatch(i -> other.getParameterTypes()[i].isAssignableFrom(method.getParameterTypes()[i])));
    }

    /** @return what the query answered, or the word "refused" when the database refused to write a foreign row */
    private Object run(Query query, Tenant tenant) {
        try {
            Object answer = VertxContextSupport.subscribeAndAwait(() -> transaction.run(tenant, query::start));
            return answer == null ? "null" : answer;
        } catch (Throwable failure) {
            if (Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("row-level security policy"))) {
                return "refused";
            }
            throw new AssertionError(query + " failed", failure);
        }
    }

    private static List<Object> emptyAnswers() {
        return List.of("null", "refused", List.of(), Map.of(), false, 0L);
    }

    private static Tenant tenant(String prefix) {
        return Tenant.organization(new OrganizationId(prefix + "-organization"))
                .and(Tenant.project(new ProjectId(prefix + "-project")))
                .and(Tenant.person(new PersonId(prefix + "-person")))
                .and(Tenant.subject(prefix + "-subject"))
                .and(Tenant.publicKey(prefix + "-public"))
                .and(Tenant.invitation(prefix + "-token"))
                .and(Tenant.verifiedEmail(prefix + "@iso.org"));
    }

    private static String rows(String prefix) {
        return """
                INSERT INTO organization (id, name) VALUES ('$-organization', '$') ON CONFLICT DO NOTHING;
                INSERT INTO project (id, organization_id, name) VALUES ('$-project', '$-organization', '$') ON CONFLICT DO NOTHING;
                INSERT INTO person (id, subject, email, name) VALUES ('$-person', '$-subject', '$@iso.org', '$') ON CONFLICT DO NOTHING;
                INSERT INTO organization_member VALUES ('$-organization', '$-person', 'OWNER') ON CONFLICT DO NOTHING;
                INSERT INTO project_member VALUES ('$-project', '$-organization', '$-person', 'ADMIN') ON CONFLICT DO NOTHING;
                INSERT INTO invitation (id, organization_id, token_hash, role, invited_by, expires_at, email)
                  VALUES ('$-invitation', '$-organization', '$-token', 'MEMBER', '$-person', now() + interval '1 day', '$@iso.org')
                  ON CONFLICT DO NOTHING;
                INSERT INTO api_key (id, project_id, organization_id, public_key, hash, display_secret)
                  VALUES ('$-key', '$-project', '$-organization', '$-public', md5('$') || md5('$'), 'sk-lf-...')
                  ON CONFLICT DO NOTHING;
                INSERT INTO score_config (id, project_id, name, data_type) VALUES ('$-config', '$-project', '$', 'NUMERIC') ON CONFLICT DO NOTHING;
                INSERT INTO comment (id, project_id, object_type, object_id, trace_id, content) VALUES
                  ('$-comment', '$-project', 'TRACE', '$-trace', '$-trace', '$'),
                  ('$-comment-2', '$-project', 'SESSION', '$-session', NULL, '$') ON CONFLICT DO NOTHING;
                INSERT INTO saved_view (id, project_id, table_name, name, state, owner_id)
                  VALUES ('$-view', '$-project', 'traces', '$', '{}', '$-person') ON CONFLICT DO NOTHING;
                INSERT INTO api_key_use VALUES ('$-key', '$-project', now()) ON CONFLICT DO NOTHING;
                INSERT INTO audit_log (organization_id, actor_type, actor_id, resource_type, resource_id, action)
                  VALUES ('$-organization', 'PERSON', '$-person', 'project', '$-project', 'create');
                """.replace("$", prefix);
    }

    /** One query with the first tenant's ids. */
    private record Query(Object repository, Method method) {

        boolean writes() {
            return List.of("insert", "claim", "move", "delete", "remove", "note").stream()
                    .anyMatch(verb -> method.getName().startsWith(verb));
        }

        Uni<Object> start() {
            List<Object> arguments = new ArrayList<>();
            for (Parameter parameter : method.getParameters()) {
                arguments.add(value(parameter));
            }
            try {
                method.setAccessible(true);
                @SuppressWarnings("unchecked")
                Uni<Object> answer = (Uni<Object>) method.invoke(repository, arguments.toArray());
                return answer;
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        private Object value(Parameter parameter) {
            if (parameter.getType() == Collection.class) {
                ParameterizedType type = (ParameterizedType) parameter.getParameterizedType();
                return List.of(value((Class<?>) type.getActualTypeArguments()[0], parameter.getName()));
            }
            return value(parameter.getType(), parameter.getName());
        }

        private Object value(Class<?> type, String name) {
            Map<Class<?>, Object> values = Map.of(
                    OrganizationId.class, new OrganizationId("iso-a-organization"),
                    ProjectId.class, new ProjectId("iso-a-project"),
                    PersonId.class, new PersonId("iso-a-person"),
                    Person.class, new Person("iso-a-new-subject", "new@iso.org", true, "New"),
                    PageRequest.class, new PageRequest(1, 50),
                    Instant.class, Instant.now(),
                    String.class, text(name));
            return Objects.requireNonNull(values.get(type), () -> "no value for " + type + " " + name);
        }

        private String text(String name) {
            return switch (name) {
                case "subject" -> "iso-a-subject";
                case "hash" -> "iso-a-token";
                case "publicKey" -> "iso-a-public";
                case "email" -> "iso-a@iso.org";
                case "traceId" -> "iso-a-trace";
                case "sessionId" -> "iso-a-session";
                case "id" -> "iso-a-" + kind(repository.getClass().getSimpleName());
                default -> "no text for " + name;
            };
        }

        private static String kind(String repository) {
            return Map.of(
                            "Invitation",
                            "invitation",
                            "ScoreConfig",
                            "config",
                            "Comment",
                            "comment",
                            "SavedView",
                            "view")
                    .entrySet()
                    .stream()
                    .filter(kind -> repository.startsWith(kind.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("key");
        }

        @Override
        public String toString() {
            return repository.getClass().getSimpleName().replace("_Subclass", "") + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(",", "(", ")"));
        }
    }
}
