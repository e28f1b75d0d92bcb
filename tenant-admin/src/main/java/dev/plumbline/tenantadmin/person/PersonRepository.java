package dev.plumbline.tenantadmin.person;

import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<PersonRow, String> {

    private static final String INSERT = """
            insert into Person (id, subject, email, name, createdAt, updatedAt)
            values (:id, :subject, :email, :name, :now, :now)
            on conflict (subject) do nothing""";

    private static final String INSERT_FIRST = """
            insert into FirstPerson (one, personId, at) values (true, :person, :now) on conflict (one) do nothing""";

    /** @return null when nobody with this subject is known, or the transaction acts for another one */
    Uni<PersonRow> bySubject(String subject) {
        return find("subject", subject).firstResult();
    }

    Uni<List<PersonRow>> named(Collection<PersonId> people) {
        return list("id in ?1", people.stream().map(PersonId::value).toList());
    }

    /** @return false when a parallel request of the same person was faster; its row is visible to the next query */
    Uni<Boolean> insert(PersonId id, Person claims, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(INSERT)
                        .setParameter("id", id.value())
                        .setParameter("subject", claims.subject())
                        .setParameter("email", claims.email())
                        .setParameter("name", claims.name())
                        .setParameter("now", now)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Makes this person the first one, unless there is one. */
    Uni<Void> claimFirst(PersonId person, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(INSERT_FIRST)
                        .setParameter("person", person.value())
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Boolean> isFirst(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(f) from FirstPerson f where f.personId = :person", Long.class)
                        .setParameter("person", person.value())
                        .getSingleResult())
                .map(rows -> rows > 0);
    }
}
