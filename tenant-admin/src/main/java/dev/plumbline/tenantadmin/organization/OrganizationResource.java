package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/organizations")
class OrganizationResource {

    private final CreateOrganization create;
    private final Caller caller;

    OrganizationResource(CreateOrganization create, Caller caller) {
        this.create = create;
        this.caller = caller;
    }

    @POST
    @Requires(Permission.SIGNED_IN)
    @ResponseStatus(201)
    public Uni<OrganizationView> create(@Nullable NewOrganization body) {
        String name = body == null ? null : body.name();
        return create.create(caller.person(), DisplayName.of("organization", name));
    }
}
