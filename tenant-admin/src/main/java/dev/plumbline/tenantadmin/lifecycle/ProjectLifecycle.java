package dev.plumbline.tenantadmin.lifecycle;

import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.key.KeyRevocations;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.membership.MembershipStore;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.key.ApiKeys;
import dev.plumbline.tenantadmin.key.RevokedKey;
import dev.plumbline.tenantadmin.organization.DisplayName;
import dev.plumbline.tenantadmin.organization.TypedName;
import dev.plumbline.tenantadmin.project.ProjectView;
import dev.plumbline.tenantadmin.project.Projects;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a whole project. Its keys stop within the time that a key is cached, at most. */
@ApplicationScoped
class ProjectLifecycle {

    private static final String AUDITED = "project";

    private final AdminTransaction transaction;
    private final Projects projects;
    private final ApiKeys keys;
    private final KeyRevocations revocations;
    private final MembershipStore memberships;
    private final AuditLog audit;

    ProjectLifecycle(
            AdminTransaction transaction,
            Projects projects,
            ApiKeys keys,
            KeyRevocations revocations,
            MembershipStore memberships,
            AuditLog audit) {
        this.transaction = transaction;
        this.projects = projects;
        this.keys = keys;
        this.revocations = revocations;
        this.memberships = memberships;
        this.audit = audit;
    }

    Uni<Void> rename(ProjectId project, Membership by, DisplayName name) {
        return transaction.run(by.in(project), () -> projects.rename(project, name, Actor.person(by.personId())));
    }

    /** The keys and the telemetry go with the project; roles in it stay behind: they were given by the old organization. */
    Uni<Void> transfer(ProjectId project, Membership by, Person person, @Nullable String organization) {
        if (organization == null || !TenantIds.isValid(organization)) {
            throw ApiException.badRequest("organizationId: give the id of one of your organizations.");
        }
        OrganizationId target = new OrganizationId(organization);
        return memberships
                .inOrganization(target, person.subject())
                .invoke(there -> {
                    if (there.isEmpty()) {
                        throw ApiException.notFound("You are in no such organization.");
                    }
                    if (!Permission.PROJECTS_CREATE.isGrantedTo(there.get().role())) {
                        throw new ApiException(ErrorCode.FORBIDDEN, "You may not add projects to that organization.");
                    }
                })
                .chain(() -> transaction.run(
                        by.in(project).and(Tenant.organizations(List.of(by.organizationId(), target))),
                        () -> projects.get(project).chain(found -> move(found, by, target))))
                .invoke(() -> memberships.forget(project))
                .chain(this::announce);
    }

    private Uni<List<RevokedKey>> move(ProjectView project, Membership by, OrganizationId target) {
        Actor actor = Actor.person(by.personId());
        Change change = Change.updated(
                AUDITED,
                project.id().value(),
                Map.of("organizationId", by.organizationId().value()),
                Map.of("organizationId", target.value()));
        return projects.move(project, target)
                .chain(() -> audit.note(by.organizationId(), project.id(), actor, change))
                .chain(() -> target.equals(by.organizationId())
                        ? Uni.createFrom().voidItem()
                        : audit.note(target, project.id(), actor, change))
                .chain(() -> keys.known(project.id()));
    }

    Uni<Void> delete(ProjectId project, Membership by, @Nullable String typedName) {
        Actor actor = Actor.person(by.personId());
        return transaction
                .run(by.in(project), () -> projects.get(project)
                        .invoke(found -> TypedName.check(found.name(), typedName))
                        .chain(found -> keys.known(project)
                                .call(() -> projects.remove(project))
                                .call(() -> audit.note(
                                        by.organizationId(),
                                        project,
                                        actor,
                                        Change.deleted(AUDITED, project.value(), Map.of("name", found.name()))))))
                .invoke(() -> memberships.forget(project))
                .chain(this::announce);
    }

    private Uni<Void> announce(List<RevokedKey> revoked) {
        return Multi.createFrom()
                .iterable(revoked)
                .onItem()
                .transformToUniAndConcatenate(key -> revocations.announce(key.hash(), key.publicKey()))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
