package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.member.OrganizationMember;
import dev.plumbline.tenantadmin.member.OrganizationMemberRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Organizations and their members. Every method belongs into a transaction that acts for what it is asked for. */
@ApplicationScoped
public class Organizations {

    private final OrganizationRepository organizations;
    private final OrganizationMemberRepository members;
    private final AuditLog audit;

    Organizations(OrganizationRepository organizations, OrganizationMemberRepository members, AuditLog audit) {
        this.organizations = organizations;
        this.members = members;
        this.audit = audit;
    }

    public Uni<List<OrganizationRole>> memberships(PersonId person) {
        return members.of(person).map(found -> found.stream()
                .map(m -> new OrganizationRole(new OrganizationId(m.organizationId), m.role))
                .toList());
    }

    /** @return by name */
    public Uni<List<OrganizationName>> names(Collection<OrganizationId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return organizations.byIds(ids).map(found -> found.stream()
                .map(o -> new OrganizationName(new OrganizationId(o.id), o.name))
                .toList());
    }

    public Uni<OrganizationName> name(OrganizationId id) {
        return organizations
                .byId(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ApiException(ErrorCode.NOT_FOUND, "There is no organization " + id.value() + "."))
                .map(o -> new OrganizationName(id, o.name));
    }

    public Uni<Boolean> exists(OrganizationId id) {
        return organizations.byId(id).map(found -> found != null);
    }

    public Uni<Void> create(OrganizationId id, DisplayName name, Actor actor) {
        return organizations
                .persist(new Organization(id, name, Instant.now()))
                .chain(() -> audit.note(
                        id, actor, Change.created("organization", id.value(), Map.of("name", name.value()))));
    }

    public Uni<Void> rename(OrganizationId id, DisplayName name, Actor actor) {
        return existing(id).chain(organization -> {
            Map<String, Object> before = Map.of("name", organization.name);
            organization.name = name.value();
            organization.updatedAt = Instant.now();
            return audit.note(
                    id, actor, Change.updated("organization", id.value(), before, Map.of("name", name.value())));
        });
    }

    /** With everything in it; its audit log stays. Its projects have to go first. */
    public Uni<Void> delete(OrganizationId id, @Nullable String typedName, Actor actor) {
        return existing(id)
                .invoke(organization -> TypedName.check(organization.name, typedName))
                .call(() -> audit.note(id, actor, Change.deleted("organization", id.value(), Map.of())))
                .chain(organizations::delete);
    }

    private Uni<Organization> existing(OrganizationId id) {
        return organizations
                .byId(id)
                .onItem()
                .ifNull()
                .failWith(() -> ApiException.notFound("There is no such organization."));
    }

    /** @return NONE for somebody who is no member */
    public Uni<Role> role(OrganizationId id, PersonId person) {
        return members.find(id, person).map(found -> found == null ? Role.NONE : found.role);
    }

    public Uni<Boolean> isMember(OrganizationId id, PersonId person) {
        return members.find(id, person).map(found -> found != null);
    }

    public Uni<Void> join(OrganizationId id, PersonId person, Role role, Actor actor) {
        return members.persistAndFlush(new OrganizationMember(id, person, role, Instant.now()))
                .chain(() -> audit.note(
                        id, actor, Change.created("membership", person.value(), Map.of("role", role.name()))));
    }
}
