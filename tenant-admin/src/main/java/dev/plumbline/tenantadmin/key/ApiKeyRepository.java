package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.tenancy.ProjectId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, String> {

    /** Newest first. */
    Uni<List<ApiKey>> of(ProjectId project) {
        return list("projectId = ?1 order by createdAt desc, id", project.value());
    }

    /** Locks the row: of two who revoke or edit one key at once, the second finds what the first left. */
    Uni<ApiKey> lockById(ProjectId project, String id) {
        return find("projectId = ?1 and id = ?2", project.value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Of whatever project: whoever acts for a public key sees that another project has taken it. */
    Uni<ApiKey> byPublicKey(String publicKey) {
        return find("publicKey", publicKey).firstResult();
    }
}
