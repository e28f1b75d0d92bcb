package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.tenancy.OrganizationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
class Organization {

    @Id
    String id;

    String name;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected Organization() {}

    Organization(OrganizationId id, DisplayName name, Instant now) {
        this.id = id.value();
        this.name = name.value();
        this.createdAt = now;
        this.updatedAt = now;
    }
}
