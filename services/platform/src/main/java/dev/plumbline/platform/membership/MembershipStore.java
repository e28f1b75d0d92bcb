package dev.plumbline.platform.membership;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.platform.async.OnContext;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/** Roles in PostgreSQL, read as plumbline_access and kept for {@link MembershipConfig#cacheTime()}. */
@Singleton
public final class MembershipStore {

    /** A database that hangs is one that is away: a 503, which every request of the person shares. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final Pool pool;
    private final AsyncCache<ProjectMember, Optional<Membership>> inProjects;
    private final AsyncCache<OrganizationMember, Optional<Membership>> inOrganizations;

    MembershipStore(@ReactiveDataSource("access") Pool pool, MembershipConfig config) {
        this.pool = pool;
        this.inProjects = Caffeine.newBuilder()
                .expireAfterWrite(config.cacheTime())
                .maximumSize(config.cacheSize())
                .buildAsync();
        this.inOrganizations = Caffeine.newBuilder()
                .expireAfterWrite(config.cacheTime())
                .maximumSize(config.cacheSize())
                .buildAsync();
    }

    /** Empty when the person is unknown, the project is, or the two have nothing to do with each other. */
    public Uni<Optional<Membership>> inProject(ProjectId project, String subject) {
        return OnContext.of(() -> inProjects.get(new ProjectMember(project, subject), (key, executor) -> load(
                        subject,
                        Tenant.project(project),
                        (connection, person) -> SelectProjectRole.run(connection, project, person))
                .subscribeAsCompletionStage()));
    }

    /** Empty when the person is unknown or no member. */
    public Uni<Optional<Membership>> inOrganization(OrganizationId organization, String subject) {
        return OnContext.of(
                () -> inOrganizations.get(new OrganizationMember(organization, subject), (key, executor) -> load(
                                subject,
                                Tenant.organization(organization),
                                (connection, person) -> SelectOrganizationRole.run(connection, organization, person))
                        .subscribeAsCompletionStage()));
    }

    /** The person of a subject; empty before the first sign-in was recorded. */
    public Uni<Optional<PersonId>> find(String subject) {
        return TenantTransaction.run(
                pool, Tenant.subject(subject), connection -> SelectPersonId.run(connection, subject));
    }

    /** Forgets what is cached here of a person, after a change that this node made itself. */
    public void forget(String subject) {
        inProjects.synchronous().asMap().keySet().removeIf(key -> key.subject().equals(subject));
        inOrganizations.synchronous().asMap().keySet().removeIf(key -> key.subject()
                .equals(subject));
    }

    /** Forgets what is cached here of a project that has moved or gone. */
    public void forget(ProjectId project) {
        inProjects.synchronous().asMap().keySet().removeIf(key -> key.project().equals(project));
    }

    private Uni<Optional<Membership>> load(
            String subject, Tenant tenant, BiFunction<SqlConnection, PersonId, Uni<Optional<Membership>>> select) {
        return TenantTransaction.<Optional<Membership>>run(
                        pool, Tenant.subject(subject).and(tenant), connection -> SelectPersonId.run(connection, subject)
                                .chain(person -> person.isEmpty()
                                        ? Uni.createFrom().item(Optional.empty())
                                        : TenantTransaction.actFor(connection, Tenant.person(person.get()))
                                                .chain(() -> select.apply(connection, person.get()))))
                .ifNoItem()
                .after(LIMIT)
                .failWith(() -> new TimeoutException("no answer to a role look-up"));
    }

    /** Every project in which the person may at least look; none for a person who is not known here. Not cached: rarely asked. */
    public Uni<List<ProjectId>> readableProjects(String subject) {
        return TenantTransaction.run(
                pool, Tenant.subject(subject), connection -> SelectPersonId.run(connection, subject)
                        .chain(person -> person.isEmpty()
                                ? Uni.createFrom().item(List.of())
                                : readableProjects(connection, person.get())));
    }

    private static Uni<List<ProjectId>> readableProjects(SqlConnection connection, PersonId person) {
        Tenant self = Tenant.person(person);
        return TenantTransaction.actFor(connection, self)
                .chain(() -> SelectOrganizationIds.run(connection, person))
                .chain(organizations ->
                        TenantTransaction.actFor(connection, self.and(Tenant.organizations(organizations))))
                .chain(() -> SelectReadableProjects.run(connection, person));
    }

    private record ProjectMember(ProjectId project, String subject) {}

    private record OrganizationMember(OrganizationId organization, String subject) {}
}
