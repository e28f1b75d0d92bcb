package dev.plumbline.tenantadmin.comment;

import dev.plumbline.platform.tenancy.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment as pages show it.
 *
 * @param author null when whoever wrote it has left
 * @param own whether the reader wrote it
 */
record CommentView(
        String id,
        String objectType,
        String objectId,
        @Nullable String traceId,
        String content,
        @Nullable Author author,
        Instant createdAt,
        boolean own) {

    record Author(String id, String name) {}

    static CommentView of(Comment comment, Map<PersonId, String> names, PersonId reader) {
        String name = comment.authorId == null ? null : names.get(new PersonId(comment.authorId));
        return new CommentView(
                comment.id,
                comment.objectType,
                comment.objectId,
                comment.traceId,
                comment.content,
                name == null ? null : new Author(comment.authorId, name),
                comment.createdAt,
                reader.value().equals(comment.authorId));
    }
}
