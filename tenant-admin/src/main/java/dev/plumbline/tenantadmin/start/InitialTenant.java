package dev.plumbline.tenantadmin.start;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.key.ApiKeys;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.project.ProjectView;
import dev.plumbline.tenantadmin.project.Projects;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

/** Creates the first tenant of an installation, or what is missing of it. What exists is kept, but for a changed secret key. */
@ApplicationScoped
public class InitialTenant {

    private final AdminTransaction transaction;
    private final Organizations organizations;
    private final Projects projects;
    private final ApiKeys keys;
    private final People people;
    private final Vertx vertx;

    InitialTenant(
            AdminTransaction transaction,
            Organizations organizations,
            Projects projects,
            ApiKeys keys,
            People people,
            Vertx vertx) {
        this.transaction = transaction;
        this.organizations = organizations;
        this.projects = projects;
        this.keys = keys;
        this.people = people;
        this.vertx = vertx;
    }

    /**
     * Idempotent, callable from any thread.
     *
     * @return fails with an {@code ApiException} whose text names the setting at fault
     */
    public Uni<Void> create(Seed seed) {
        return Uni.createFrom()
                .deferred(() -> {
                    InitialRows rows = InitialRows.of(seed);
                    return transaction.run(rows.tenant(), () -> create(rows));
                })
                // A node that starts at the same moment may have been faster; then everything is there.
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1)
                .runSubscriptionOn(this::onContext);
    }

    private Uni<Void> create(InitialRows rows) {
        return organization(rows)
                .chain(() -> project(rows))
                .chain(project -> rows.pair() == null ? nothing() : keys.provide(project, rows.pair(), Actor.SYSTEM))
                .chain(() -> rows.owner() == null ? nothing() : owner(rows.organization(), rows.owner()));
    }

    private Uni<Void> organization(InitialRows rows) {
        OrganizationId id = rows.organization();
        return organizations
                .exists(id)
                .chain(exists -> exists ? nothing() : organizations.create(id, rows.organizationName(), Actor.SYSTEM));
    }

    private Uni<ProjectView> project(InitialRows rows) {
        OrganizationId organization = rows.organization();
        ProjectId id = rows.project();
        return projects.exists(id)
                .chain(exists ->
                        exists ? projects.get(id) : projects.create(organization, id, rows.projectName(), Actor.SYSTEM))
                .invoke(project -> {
                    if (!project.organization().equals(organization)) {
                        throw new ApiException(
                                ErrorCode.CONFLICT,
                                "LANGFUSE_INIT_PROJECT_ID: the project " + id.value()
                                        + " belongs to another organization than " + organization.value() + ".");
                    }
                });
    }

    private Uni<Void> owner(OrganizationId organization, Person claims) {
        return people.introduce(claims).chain(person -> organizations
                .isMember(organization, person.id())
                .chain(member ->
                        member ? nothing() : organizations.join(organization, person.id(), Role.OWNER, Actor.SYSTEM)));
    }

    /** Hibernate Reactive wants a context of its own per session, which only requests bring along. */
    private void onContext(Runnable subscription) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> subscription.run());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
