package dev.plumbline.tenantadmin.person;

import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of this installation. The identity provider owns names and addresses; this is our copy. */
@ApplicationScoped
public class People {

    private final PersonRepository people;
    private final Admission admission;
    private final AuditLog audit;
    private final AdminTransaction transaction;

    People(PersonRepository people, Admission admission, AuditLog audit, AdminTransaction transaction) {
        this.people = people;
        this.admission = admission;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Finds whoever is signed in, creates the person at the first sign-in and follows a changed name or address. Belongs into
     * a transaction that acts for the subject; afterwards it acts for the person, too.
     */
    public Uni<KnownPerson> arrive(Person claims) {
        return findOrCreate(claims).call(person -> follow(person, claims)).chain(person -> known(person, claims));
    }

    /** Like {@link #arrive}, but keeps what is stored about a known person: for claims that did not come with a sign-in. */
    public Uni<KnownPerson> introduce(Person claims) {
        return findOrCreate(claims).chain(person -> known(person, claims));
    }

    /** Until the end of the transaction, no other one passes here for this person. */
    public Uni<Void> lock(PersonId person) {
        return people.findById(person.value(), LockModeType.PESSIMISTIC_WRITE).replaceWithVoid();
    }

    /** @return the names of those people whom the transaction may see */
    public Uni<Map<PersonId, String>> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return people.named(ids)
                .map(found -> found.stream().collect(Collectors.toMap(p -> new PersonId(p.id), p -> p.name)));
    }

    /** Those people whom the transaction may see. */
    public Uni<Map<PersonId, Contact>> contacts(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return people.named(ids).map(found -> found.stream()
                .collect(Collectors.toMap(p -> new PersonId(p.id), p -> new Contact(p.name, p.email, p.subject))));
    }

    private Uni<PersonRow> findOrCreate(Person claims) {
        return people.bySubject(claims.subject())
                .chain(person ->
                        person == null ? create(claims) : actFor(person.id).replaceWith(person));
    }

    private Uni<PersonRow> create(Person claims) {
        PersonId id = new PersonId(UUID.randomUUID().toString());
        Instant now = Instant.now();
        return actFor(id.value())
                .chain(() -> people.insert(id, claims, now))
                .chain(inserted -> inserted ? noteArrival(id, claims, now) : nothing())
                .chain(() -> people.bySubject(claims.subject()))
                .call(person -> actFor(person.id));
    }

    private Uni<Void> noteArrival(PersonId id, Person claims, Instant now) {
        return audit.note(id, Actor.person(id), Change.created("person", id.value(), state(claims)))
                .chain(() -> people.claimFirst(id, now));
    }

    private Uni<Void> follow(PersonRow person, Person claims) {
        if (!person.differs(claims)) {
            return nothing();
        }
        PersonId id = new PersonId(person.id);
        Map<String, Object> before = Map.of("email", person.email, "name", person.name);
        person.update(claims, Instant.now());
        return audit.note(id, Actor.person(id), Change.updated("person", person.id, before, state(claims)));
    }

    private Uni<KnownPerson> known(PersonRow person, Person claims) {
        PersonId id = new PersonId(person.id);
        return people.isFirst(id)
                .map(first -> new KnownPerson(id, person.email, person.name, admission.isOperator(claims), first));
    }

    private Uni<Void> actFor(String person) {
        return transaction.widen(Tenant.person(new PersonId(person)));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private static Map<String, Object> state(Person claims) {
        return Map.of("email", claims.email(), "name", claims.name());
    }
}
