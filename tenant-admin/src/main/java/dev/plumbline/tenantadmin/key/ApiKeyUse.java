package dev.plumbline.tenantadmin.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** Written by the platform when a key is used; only read here. */
@Entity
@Immutable
@Table(name = "api_key_use")
@NullUnmarked
class ApiKeyUse {

    @Id
    @Column(name = "key_id")
    String keyId;

    @Column(name = "project_id")
    String projectId;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    protected ApiKeyUse() {}
}
