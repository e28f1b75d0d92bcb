package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.membership.MembershipStore;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.person.Contact;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The members of an organization, and what members do with each other. A change acts at once on this node and within the time that
 * a role is cached on the others.
 */
@ApplicationScoped
class OrganizationMembers {

    private static final String AUDITED = "membership";

    private final AdminTransaction transaction;
    private final OrganizationMemberRepository members;
    private final ProjectMemberRepository projectMembers;
    private final People people;
    private final AuditLog audit;
    private final MembershipStore memberships;

    OrganizationMembers(
            AdminTransaction transaction,
            OrganizationMemberRepository members,
            ProjectMemberRepository projectMembers,
            People people,
            AuditLog audit,
            MembershipStore memberships) {
        this.transaction = transaction;
        this.members = members;
        this.projectMembers = projectMembers;
        this.people = people;
        this.audit = audit;
        this.memberships = memberships;
    }

    Uni<List<MemberRow>> list(Membership reader) {
        OrganizationId organization = reader.organizationId();
        return transaction.run(Tenant.organization(organization), () -> members.of(organization)
                .chain(found -> contacts(found).chain(contacts -> projectMembers
                        .ofOrganization(organization)
                        .map(roles -> found.stream()
                                .map(member -> row(member, contacts, roles, reader))
                                .toList()))));
    }

    Uni<Void> change(Membership by, String person, Role role) {
        return with(by, person, member -> {
            Role before = member.role;
            Grant.check(by.role(), before, role);
            return keepAnOwner(by.organizationId(), member, role)
                    .invoke(() -> member.role = role)
                    .chain(() -> audit.note(
                            by.organizationId(),
                            Actor.person(by.personId()),
                            Change.updated(
                                    AUDITED, person, Map.of("role", before.name()), Map.of("role", role.name()))));
        });
    }

    /** Roles in projects go with the membership. */
    Uni<Void> remove(Membership by, String person) {
        return with(by, person, member -> {
            boolean leaves = by.personId().value().equals(person);
            if (!leaves) {
                Grant.check(by.role(), member.role, Role.NONE);
            }
            return keepAnOwner(by.organizationId(), member, Role.NONE)
                    .chain(() -> members.delete(member))
                    .chain(() -> audit.note(
                            by.organizationId(),
                            Actor.person(by.personId()),
                            Change.deleted(AUDITED, person, Map.of("role", member.role.name()))));
        });
    }

    private Uni<Void> with(
            Membership by, String person, java.util.function.Function<OrganizationMember, Uni<Void>> work) {
        if (!TenantIds.isValid(person)) {
            return Uni.createFrom().failure(Grant.missing());
        }
        PersonId id = new PersonId(person);
        // looked up before the change: whoever is removed is no colleague any more
        return transaction
                .run(Tenant.organization(by.organizationId()), () -> people.contacts(List.of(id))
                        .call(() -> members.lockOwners(by.organizationId())
                                .chain(() -> members.find(by.organizationId(), id))
                                .onItem()
                                .ifNull()
                                .failWith(Grant::missing)
                                .chain(work::apply)))
                .invoke(contacts -> contacts.values().forEach(contact -> memberships.forget(contact.subject())))
                .replaceWithVoid();
    }

    private Uni<Void> keepAnOwner(OrganizationId organization, OrganizationMember member, Role role) {
        if (member.role != Role.OWNER || role == Role.OWNER) {
            return Uni.createFrom().voidItem();
        }
        return members.lockOwners(organization)
                .invoke(owners -> {
                    if (owners.size() < 2) {
                        throw Grant.lastOwner();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Map<PersonId, Contact>> contacts(List<OrganizationMember> found) {
        return people.contacts(
                found.stream().map(member -> new PersonId(member.personId)).toList());
    }

    private static MemberRow row(
            OrganizationMember member, Map<PersonId, Contact> contacts, List<ProjectMember> roles, Membership reader) {
        Contact contact = contacts.get(new PersonId(member.personId));
        return new MemberRow(
                member.personId,
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                member.role,
                member.createdAt,
                member.personId.equals(reader.personId().value()),
                roles.stream()
                        .filter(role -> role.personId.equals(member.personId))
                        .map(role -> new MemberRow.InProject(role.projectId, role.role))
                        .collect(Collectors.toList()));
    }
}
