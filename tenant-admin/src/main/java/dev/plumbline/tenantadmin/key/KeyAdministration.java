package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.key.KeyRevocations;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.project.ProjectView;
import dev.plumbline.tenantadmin.project.Projects;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a member does with a project's keys, each in a transaction of its own. */
@ApplicationScoped
class KeyAdministration {

    private final AdminTransaction transaction;
    private final Projects projects;
    private final ApiKeys keys;
    private final KeyRevocations revocations;

    KeyAdministration(AdminTransaction transaction, Projects projects, ApiKeys keys, KeyRevocations revocations) {
        this.transaction = transaction;
        this.projects = projects;
        this.keys = keys;
        this.revocations = revocations;
    }

    Uni<List<KeyView>> list(ProjectId project, Membership member) {
        return transaction.run(member.in(project), () -> keys.list(project));
    }

    Uni<NewKey> create(ProjectId project, Membership member, @Nullable String note) {
        return in(project, member, found -> keys.create(found, note, member.personId()));
    }

    Uni<KeyView> describe(ProjectId project, Membership member, String id, @Nullable String note) {
        return in(project, member, found -> keys.describe(found, id, note, Actor.person(member.personId())));
    }

    /** The news goes out after the commit: before it, a node could look the key up once more and keep it. */
    Uni<Void> revoke(ProjectId project, Membership member, String id) {
        return in(project, member, found -> keys.revoke(found, id, Actor.person(member.personId())))
                .chain(key -> revocations.announce(key.hash(), key.publicKey()));
    }

    private <T> Uni<T> in(ProjectId project, Membership member, Function<ProjectView, Uni<T>> work) {
        return transaction.run(member.in(project), () -> projects.get(project).chain(work::apply));
    }
}
