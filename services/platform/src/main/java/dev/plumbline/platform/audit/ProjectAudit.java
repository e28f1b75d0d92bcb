package dev.plumbline.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends to the audit log of a project what a member did to its telemetry. */
public final class ProjectAudit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SQL = """
            INSERT INTO audit_log (organization_id, project_id, actor_type, actor_id, resource_type, resource_id, action, before, after)
            SELECT $1, $2, 'PERSON', $3, $4, r.id, $5, r.before::jsonb, r.after::jsonb
            FROM unnest($6::text[], $7::text[], $8::text[]) AS r (id, before, after)""";

    private ProjectAudit() {}

    /**
     * One thing that was changed. The states hold what a reader may see.
     *
     * @param before null when it was created
     * @param after null when it was deleted
     */
    public record Change(
            String id,
            @Nullable Map<String, ?> before,
            @Nullable Map<String, ?> after) {}

    /** @param action create, update or delete */
    public static Uni<Void> note(
            SqlConnection connection,
            ProjectId project,
            Membership member,
            String resourceType,
            String action,
            List<Change> changes) {
        List<Object> values = new ArrayList<>(List.of(
                member.organizationId().value(),
                project.value(),
                member.personId().value(),
                resourceType,
                action));
        values.add(changes.stream().map(Change::id).toArray(String[]::new));
        values.add(changes.stream().map(change -> json(change.before())).toArray(String[]::new));
        values.add(changes.stream().map(change -> json(change.after())).toArray(String[]::new));
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(SQL).execute(Tuple.from(values)).replaceWithVoid();
    }

    private static @Nullable String json(@Nullable Map<String, ?> state) {
        try {
            return state == null ? null : JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
