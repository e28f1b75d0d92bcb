package dev.plumbline.tenantadmin.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the audit log. */
record AuditItem(
        long id,
        Instant at,
        NamedActor actor,
        @Nullable String projectId,
        String action,
        String resourceType,
        String resourceId,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {

    /** @param name null for Plumbline itself and for a person who has left the organization */
    record NamedActor(String type, String id, @Nullable String name) {}

    static AuditItem of(AuditEntry entry, Map<String, String> names) {
        return new AuditItem(
                entry.id,
                entry.at,
                new NamedActor(entry.actorType, entry.actorId, names.get(entry.actorId)),
                entry.projectId,
                entry.action,
                entry.resourceType,
                entry.resourceId,
                entry.before,
                entry.after);
    }
}
