package dev.plumbline.tenantadmin.key;

import dev.plumbline.tenantadmin.project.ProjectView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "api_key")
@NullUnmarked
class ApiKey {

    @Id
    String id;

    @Column(name = "project_id", updatable = false)
    String projectId;

    @Column(name = "organization_id", updatable = false)
    String organizationId;

    @Column(name = "public_key", updatable = false)
    String publicKey;

    String hash;

    @Column(name = "display_secret")
    String displaySecret;

    String note;

    @Column(name = "created_by", updatable = false)
    String createdBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected ApiKey() {}

    ApiKey(String id, ProjectView project, KeyPair pair, String hash, Instant now) {
        this.id = id;
        this.projectId = project.id().value();
        this.organizationId = project.organization().value();
        this.publicKey = pair.publicKey();
        this.hash = hash;
        this.displaySecret = pair.displaySecret();
        this.createdAt = now;
    }

    void describe(String text) {
        note = text;
    }

    void createdBy(String person) {
        createdBy = person;
    }

    void replaceSecret(KeyPair pair, String newHash) {
        hash = newHash;
        displaySecret = pair.displaySecret();
    }

    /** What the audit log may hold of a key. */
    Map<String, Object> state() {
        Map<String, Object> state = new HashMap<>();
        state.put("publicKey", publicKey);
        state.put("displaySecretKey", displaySecret);
        state.put("note", note);
        return state;
    }
}
