package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.person.Admission;
import dev.plumbline.tenantadmin.person.KnownPerson;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Creates an organization; its creator becomes its owner. */
@ApplicationScoped
class CreateOrganization {

    private final AdminTransaction transaction;
    private final People people;
    private final Admission admission;
    private final Organizations organizations;

    CreateOrganization(AdminTransaction transaction, People people, Admission admission, Organizations organizations) {
        this.transaction = transaction;
        this.people = people;
        this.admission = admission;
        this.organizations = organizations;
    }

    Uni<OrganizationView> create(Person claims, DisplayName name) {
        return transaction.run(Tenant.subject(claims.subject()), () -> people.arrive(claims)
                .call(person -> people.lock(person.id()))
                .chain(person -> create(person, name)));
    }

    private Uni<OrganizationView> create(KnownPerson person, DisplayName name) {
        OrganizationId id = new OrganizationId(UUID.randomUUID().toString());
        Actor actor = Actor.person(person.id());
        return organizations
                .memberships(person.id())
                .invoke(memberships -> {
                    admission.requireWelcome(person, !memberships.isEmpty());
                    admission.requireOrganizationCreation(person);
                })
                .chain(memberships -> requireNewName(id, memberships, name))
                .chain(() -> organizations.create(id, name, actor))
                .chain(() -> organizations.join(id, person.id(), Role.OWNER, actor))
                .map(done -> new OrganizationView(id.value(), name.value(), Role.OWNER));
    }

    /** Two organizations may share a name, but not for one person, who could not tell them apart. */
    private Uni<Void> requireNewName(OrganizationId id, List<OrganizationRole> memberships, DisplayName name) {
        List<OrganizationId> own =
                memberships.stream().map(OrganizationRole::organization).toList();
        List<OrganizationId> all = Stream.concat(own.stream(), Stream.of(id)).toList();
        return transaction
                .widen(Tenant.organizations(all))
                .chain(() -> organizations.names(own))
                .invoke(names -> {
                    if (names.stream().anyMatch(other -> other.name().equalsIgnoreCase(name.value()))) {
                        throw new ApiException(
                                ErrorCode.CONFLICT,
                                "name: you belong to an organization called \"" + name.value()
                                        + "\" already, choose another name.");
                    }
                })
                .replaceWithVoid();
    }
}
