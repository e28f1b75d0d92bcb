package dev.plumbline.tenantadmin.audit;

import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.OrganizationId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    /** Newest first. */
    Uni<List<AuditEntry>> page(OrganizationId organization, PageRequest request) {
        return find("organizationId = ?1 order by id desc", organization.value())
                .page(request.page() - 1, request.limit())
                .list();
    }

    Uni<Long> count(OrganizationId organization) {
        return count("organizationId", organization.value());
    }
}
