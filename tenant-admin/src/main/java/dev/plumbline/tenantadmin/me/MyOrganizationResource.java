package dev.plumbline.tenantadmin.me;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.tenancy.OrganizationId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/api/organizations/{organizationId}")
class MyOrganizationResource {

    private final MyTenants tenants;
    private final Caller caller;

    MyOrganizationResource(MyTenants tenants, Caller caller) {
        this.tenants = tenants;
        this.caller = caller;
    }

    @GET
    @Requires(Permission.ORGANIZATION_READ)
    public Uni<MyOrganization> get(@PathParam("organizationId") String organizationId) {
        return tenants.organization(caller.membership().personId(), new OrganizationId(organizationId));
    }
}
