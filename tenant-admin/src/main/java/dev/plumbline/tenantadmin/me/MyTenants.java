package dev.plumbline.tenantadmin.me;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.organization.OrganizationName;
import dev.plumbline.tenantadmin.organization.OrganizationRole;
import dev.plumbline.tenantadmin.organization.Organizations;
import dev.plumbline.tenantadmin.person.Admission;
import dev.plumbline.tenantadmin.person.KnownPerson;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.project.ProjectView;
import dev.plumbline.tenantadmin.project.Projects;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what a person may see of the tenants. */
@ApplicationScoped
class MyTenants {

    private final AdminTransaction transaction;
    private final People people;
    private final Admission admission;
    private final Organizations organizations;
    private final Projects projects;

    MyTenants(
            AdminTransaction transaction,
            People people,
            Admission admission,
            Organizations organizations,
            Projects projects) {
        this.transaction = transaction;
        this.people = people;
        this.admission = admission;
        this.organizations = organizations;
        this.projects = projects;
    }

    Uni<Me> me(Person claims) {
        return transaction.run(
                Tenant.subject(claims.subject()), () -> people.arrive(claims).chain(this::me));
    }

    Uni<MyOrganization> organization(PersonId person, OrganizationId id) {
        return transaction.run(Tenant.person(person), () -> organizations
                .memberships(person)
                .map(all ->
                        all.stream().filter(m -> m.organization().equals(id)).toList())
                .chain(one -> organizations(person, one))
                .map(found -> found.stream()
                        .findFirst()
                        .orElseThrow(() -> new ApiException(
                                ErrorCode.NOT_FOUND, "There is no organization " + id.value() + "."))));
    }

    private Uni<Me> me(KnownPerson person) {
        return organizations
                .memberships(person.id())
                .invoke(memberships -> admission.requireWelcome(person, !memberships.isEmpty()))
                .chain(memberships -> organizations(person.id(), memberships))
                .map(mine -> Me.of(person, admission.mayCreateOrganizations(person), mine));
    }

    private Uni<List<MyOrganization>> organizations(PersonId person, List<OrganizationRole> memberships) {
        Map<OrganizationId, Role> roles =
                memberships.stream().collect(toMap(OrganizationRole::organization, OrganizationRole::role));
        Set<OrganizationId> ids = roles.keySet();
        return transaction
                .widen(Tenant.organizations(ids))
                .chain(() -> organizations.names(ids))
                .chain(names ->
                        projects.of(ids).chain(all -> projects.roles(person).map(own -> tree(names, roles, all, own))));
    }

    private static List<MyOrganization> tree(
            List<OrganizationName> names,
            Map<OrganizationId, Role> roles,
            List<ProjectView> projects,
            Map<ProjectId, Role> projectRoles) {
        Map<OrganizationId, List<ProjectView>> byOrganization =
                projects.stream().collect(groupingBy(ProjectView::organization));
        return names.stream()
                .map(o -> {
                    Role role = roles.getOrDefault(o.id(), Role.NONE);
                    List<ProjectView> of = byOrganization.getOrDefault(o.id(), List.of());
                    return new MyOrganization(o.id().value(), o.name(), role, visible(of, role, projectRoles));
                })
                .toList();
    }

    private static List<MyProject> visible(
            List<ProjectView> projects, Role organizationRole, Map<ProjectId, Role> projectRoles) {
        return projects.stream()
                .map(p -> new MyProject(p.id().value(), p.name(), projectRoles.getOrDefault(p.id(), organizationRole)))
                .filter(p -> p.role() != Role.NONE)
                .toList();
    }
}
