package dev.plumbline.tenantadmin.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of one thing. The states hold what a reader may see: names, roles, public keys; never a secret or its hash.
 *
 * @param before null when the thing was created
 * @param after null when it was deleted
 */
public record Change(
        String resourceType,
        String resourceId,
        String action,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {

    public static Change created(String resourceType, String resourceId, Map<String, Object> after) {
        return new Change(resourceType, resourceId, "create", null, after);
    }

    public static Change updated(
            String resourceType, String resourceId, Map<String, Object> before, Map<String, Object> after) {
        return new Change(resourceType, resourceId, "update", before, after);
    }

    public static Change deleted(String resourceType, String resourceId, Map<String, Object> before) {
        return new Change(resourceType, resourceId, "delete", before, null);
    }
}
