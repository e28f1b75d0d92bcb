package dev.plumbline.tenantadmin.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "comment")
@NullUnmarked
class Comment {

    @Id
    String id;

    @Column(name = "project_id")
    String projectId;

    @Column(name = "object_type")
    String objectType;

    @Column(name = "object_id")
    String objectId;

    @Column(name = "trace_id")
    String traceId;

    String content;

    @Column(name = "author_id")
    String authorId;

    @Column(name = "created_at")
    Instant createdAt;

    protected Comment() {}

    Comment(String id, String projectId, NewComment body, String authorId, Instant now) {
        this.id = id;
        this.projectId = projectId;
        this.objectType = body.objectType();
        this.objectId = body.objectId();
        this.traceId = body.trace();
        this.content = body.content();
        this.authorId = authorId;
        this.createdAt = now;
    }

    /** What the audit log may hold of it. */
    Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("objectType", objectType);
        state.put("objectId", objectId);
        state.put("content", content);
        return state;
    }
}
