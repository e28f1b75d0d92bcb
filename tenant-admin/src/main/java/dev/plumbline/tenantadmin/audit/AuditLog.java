package dev.plumbline.tenantadmin.audit;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Notes changes in the running transaction: a change and its entry are committed together or not at all. */
@ApplicationScoped
public class AuditLog {

    private final AuditRepository entries;

    AuditLog(AuditRepository entries) {
        this.entries = entries;
    }

    public Uni<Void> note(OrganizationId organization, Actor actor, Change change) {
        return entries.persist(new AuditEntry(organization, null, null, actor, change, Instant.now()))
                .replaceWithVoid();
    }

    public Uni<Void> note(OrganizationId organization, ProjectId project, Actor actor, Change change) {
        return entries.persist(new AuditEntry(organization, project, null, actor, change, Instant.now()))
                .replaceWithVoid();
    }

    /** A change of a person, who belongs to no organization or to many. */
    public Uni<Void> note(PersonId person, Actor actor, Change change) {
        return entries.persist(new AuditEntry(null, null, person, actor, change, Instant.now()))
                .replaceWithVoid();
    }
}
