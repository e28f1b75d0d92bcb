package dev.plumbline.tenantadmin.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the audit log. */
record AuditItem(
        long id,
        Instant at,
        Actor actor,
        @Nullable String projectId,
        String action,
        String resourceType,
        String resourceId,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {

    static AuditItem of(AuditEntry entry) {
        return new AuditItem(
                entry.id,
                entry.at,
                new Actor(Actor.Type.valueOf(entry.actorType), entry.actorId),
                entry.projectId,
                entry.action,
                entry.resourceType,
                entry.resourceId,
                entry.before,
                entry.after);
    }
}
