package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.membership.MembershipStore;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.person.Contact;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Roles in a project, each in place of the role in its organization. */
@ApplicationScoped
class ProjectMembers {

    private static final String AUDITED = "projectMembership";

    private final AdminTransaction transaction;
    private final OrganizationMemberRepository members;
    private final ProjectMemberRepository projectMembers;
    private final People people;
    private final AuditLog audit;
    private final MembershipStore memberships;

    ProjectMembers(
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

    Uni<List<ProjectMemberRow>> list(ProjectId project, Membership reader) {
        return transaction.run(reader.in(project), () -> members.of(reader.organizationId())
                .chain(found -> people.contacts(found.stream()
                                .map(member -> new PersonId(member.personId))
                                .toList())
                        .chain(contacts -> projectMembers.ofProject(project).map(roles -> {
                            Map<String, Role> own =
                                    roles.stream().collect(Collectors.toMap(role -> role.personId, role -> role.role));
                            return found.stream()
                                    .map(member -> row(member, contacts, own.get(member.personId), reader))
                                    .toList();
                        }))));
    }

    /** @param role null takes the role in the project away: the organization's counts again */
    Uni<Void> change(ProjectId project, Membership by, String person, @Nullable Role role) {
        if (!TenantIds.isValid(person)) {
            return Uni.createFrom().failure(Grant.missing());
        }
        PersonId id = new PersonId(person);
        return transaction
                .run(by.in(project), () -> members.find(by.organizationId(), id)
                        .onItem()
                        .ifNull()
                        .failWith(Grant::missing)
                        .chain(member -> projectMembers.find(project, id).chain(own -> {
                            Role held = own == null ? member.role : own.role;
                            Grant.check(by.role(), held, role == null ? member.role : role);
                            return write(project, by, id, own, role)
                                    .chain(() -> note(project, by, person, own == null ? null : held, role));
                        }))
                        .chain(() -> people.contacts(List.of(id))))
                .invoke(contacts -> contacts.values().forEach(contact -> memberships.forget(contact.subject())))
                .replaceWithVoid();
    }

    private Uni<Void> write(
            ProjectId project, Membership by, PersonId person, @Nullable ProjectMember own, @Nullable Role role) {
        if (role == null) {
            return own == null ? Uni.createFrom().voidItem() : projectMembers.delete(own);
        }
        if (own != null) {
            own.role = role;
            return Uni.createFrom().voidItem();
        }
        return projectMembers
                .persistAndFlush(new ProjectMember(project, by.organizationId(), person, role, Instant.now()))
                .replaceWithVoid();
    }

    private Uni<Void> note(
            ProjectId project, Membership by, String person, @Nullable Role before, @Nullable Role after) {
        if (Objects.equals(before, after)) {
            return Uni.createFrom().voidItem();
        }
        Change change = new Change(
                AUDITED,
                person,
                before == null ? "create" : after == null ? "delete" : "update",
                before == null ? null : Map.of("role", before.name()),
                after == null ? null : Map.of("role", after.name()));
        return audit.note(by.organizationId(), project, Actor.person(by.personId()), change);
    }

    private static ProjectMemberRow row(
            OrganizationMember member, Map<PersonId, Contact> contacts, @Nullable Role own, Membership reader) {
        Contact contact = contacts.get(new PersonId(member.personId));
        return new ProjectMemberRow(
                member.personId,
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                member.role,
                own,
                own == null ? member.role : own,
                member.personId.equals(reader.personId().value()));
    }
}
