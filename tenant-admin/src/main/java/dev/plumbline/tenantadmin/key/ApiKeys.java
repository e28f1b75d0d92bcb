package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.key.KeyHasher;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.audit.Actor;
import dev.plumbline.tenantadmin.audit.AuditLog;
import dev.plumbline.tenantadmin.audit.Change;
import dev.plumbline.tenantadmin.person.People;
import dev.plumbline.tenantadmin.project.ProjectView;
import dev.plumbline.tenantadmin.transaction.UniqueKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The key pairs of a project. Every method belongs into a transaction that acts for the project and its organization. */
@ApplicationScoped
public class ApiKeys {

    private final ApiKeyRepository keys;
    private final ApiKeyUseRepository uses;
    private final People people;
    private final KeyHasher hasher;
    private final AuditLog audit;

    ApiKeys(ApiKeyRepository keys, ApiKeyUseRepository uses, People people, KeyHasher hasher, AuditLog audit) {
        this.keys = keys;
        this.uses = uses;
        this.people = people;
        this.hasher = hasher;
        this.audit = audit;
    }

    Uni<List<KeyView>> list(ProjectId project) {
        return keys.of(project).chain(found -> uses.of(project).chain(used -> views(found, used)));
    }

    Uni<NewKey> create(ProjectView project, @Nullable String note, PersonId creator) {
        KeyPair pair = KeyPair.random();
        ApiKey key = key(project, pair);
        key.createdBy(creator.value());
        key.describe(note);
        return add(project, key, Actor.person(creator)).map(done -> NewKey.of(key, pair));
    }

    Uni<KeyView> describe(ProjectView project, String id, @Nullable String note, Actor actor) {
        return existing(project.id(), id)
                .call(key -> describe(project, key, note, actor))
                .chain(key -> uses.of(project.id()).chain(used -> views(List.of(key), used)))
                .map(views -> views.get(0));
    }

    Uni<RevokedKey> revoke(ProjectView project, String id, Actor actor) {
        return existing(project.id(), id)
                .call(key -> keys.delete(key))
                .call(key -> audit.note(
                        project.organization(), project.id(), actor, Change.deleted("apiKey", id, key.state())))
                .map(key -> new RevokedKey(key.hash, key.publicKey));
    }

    /**
     * Makes a given pair a key of the project, or gives the key its new secret. The transaction acts for the public key, too.
     *
     * @return fails with 409 when another project has the public key
     */
    public Uni<Void> provide(ProjectView project, KeyPair pair, Actor actor) {
        return keys.byPublicKey(pair.publicKey()).chain(key -> {
            if (key == null) {
                return add(project, key(project, pair), actor)
                        .onFailure(UniqueKey.violated("api_key_hash_key"))
                        .transform(failure -> new ApiException(
                                ErrorCode.CONFLICT,
                                "The secret key of " + pair.publicKey()
                                        + " belongs to another public key already: choose a new one."));
            }
            if (!key.projectId.equals(project.id().value())) {
                return Uni.createFrom()
                        .failure(new ApiException(
                                ErrorCode.CONFLICT,
                                "The public key " + pair.publicKey() + " belongs to another project."));
            }
            return replaceSecret(project, key, pair, actor);
        });
    }

    /** What caches know the keys of the project by. */
    public Uni<List<RevokedKey>> known(ProjectId project) {
        return keys.of(project).map(found -> found.stream()
                .map(key -> new RevokedKey(key.hash, key.publicKey))
                .toList());
    }

    private ApiKey key(ProjectView project, KeyPair pair) {
        return new ApiKey(UUID.randomUUID().toString(), project, pair, hasher.hash(pair.secretKey()), Instant.now());
    }

    private Uni<Void> add(ProjectView project, ApiKey key, Actor actor) {
        return keys.persistAndFlush(key)
                .chain(() -> audit.note(
                        project.organization(), project.id(), actor, Change.created("apiKey", key.id, key.state())));
    }

    private Uni<Void> describe(ProjectView project, ApiKey key, @Nullable String note, Actor actor) {
        if (Objects.equals(key.note, note)) {
            return Uni.createFrom().voidItem();
        }
        Map<String, Object> before = key.state();
        key.describe(note);
        return audit.note(
                project.organization(), project.id(), actor, Change.updated("apiKey", key.id, before, key.state()));
    }

    private Uni<Void> replaceSecret(ProjectView project, ApiKey key, KeyPair pair, Actor actor) {
        String hash = hasher.hash(pair.secretKey());
        if (hash.equals(key.hash)) {
            return Uni.createFrom().voidItem();
        }
        Map<String, Object> before = key.state();
        key.replaceSecret(pair, hash);
        return audit.note(
                project.organization(), project.id(), actor, Change.updated("apiKey", key.id, before, key.state()));
    }

    private Uni<ApiKey> existing(ProjectId project, String id) {
        ApiException missing = ApiException.notFound("The project has no such key.");
        // Not every text in a path is one that the database can compare with, NUL for example.
        return !TenantIds.isValid(id)
                ? Uni.createFrom().failure(missing)
                : keys.lockById(project, id).onItem().ifNull().failWith(missing);
    }

    private Uni<List<KeyView>> views(List<ApiKey> found, Map<String, Instant> used) {
        return people.names(found.stream()
                        .filter(key -> key.createdBy != null)
                        .map(key -> new PersonId(key.createdBy))
                        .collect(Collectors.toSet()))
                .map(names ->
                        found.stream().map(key -> KeyView.of(key, names, used)).toList());
    }
}
