package dev.plumbline.tenantadmin.person;

import dev.plumbline.platform.person.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity(name = "Person")
@Table(name = "person")
@NullUnmarked
class PersonRow {

    @Id
    String id;

    String subject;
    String email;
    String name;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected PersonRow() {}

    boolean differs(Person claims) {
        return !email.equals(claims.email()) || !name.equals(claims.name());
    }

    void update(Person claims, Instant now) {
        email = claims.email();
        name = claims.name();
        updatedAt = now;
    }
}
