package dev.plumbline.tenantadmin.audit;

import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.paging.Page;
import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.tenantadmin.transaction.AdminTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

@Path("/api/organizations/{organizationId}/audit")
class AuditResource {

    private final AdminTransaction transaction;
    private final AuditRepository entries;

    AuditResource(AdminTransaction transaction, AuditRepository entries) {
        this.transaction = transaction;
        this.entries = entries;
    }

    @GET
    @Requires(Permission.AUDIT_LOGS_READ)
    public Uni<Page<AuditItem>> list(
            @PathParam("organizationId") String organizationId,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        OrganizationId organization = new OrganizationId(organizationId);
        PageRequest request = PageRequest.of(page, limit);
        return transaction.run(Tenant.organization(organization), () -> list(organization, request));
    }

    private Uni<Page<AuditItem>> list(OrganizationId organization, PageRequest request) {
        return entries.page(organization, request).chain(found -> entries.actorNames(organization)
                .map(names ->
                        found.stream().map(entry -> AuditItem.of(entry, names)).toList())
                .chain(items -> entries.count(organization).map(total -> Page.of(items, request, total))));
    }
}
