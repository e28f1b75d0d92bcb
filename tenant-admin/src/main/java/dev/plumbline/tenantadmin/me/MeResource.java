package dev.plumbline.tenantadmin.me;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/me")
class MeResource {

    private final MyTenants tenants;
    private final Caller caller;

    MeResource(MyTenants tenants, Caller caller) {
        this.tenants = tenants;
        this.caller = caller;
    }

    @GET
    @Requires(Permission.SIGNED_IN)
    public Uni<Me> me() {
        return tenants.me(caller.person());
    }
}
