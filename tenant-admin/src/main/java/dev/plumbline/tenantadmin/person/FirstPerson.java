package dev.plumbline.tenantadmin.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "first_person")
@NullUnmarked
class FirstPerson {

    @Id
    boolean one;

    @Column(name = "person_id")
    String personId;

    Instant at;

    protected FirstPerson() {}
}
