package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.access.Requires;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}/keys")
class KeyResource {

    private final KeyAdministration keys;
    private final Caller caller;

    KeyResource(KeyAdministration keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    record Keys(List<KeyView> data) {}

    @GET
    @Requires(Permission.API_KEYS_READ)
    public Uni<Keys> list(@PathParam("projectId") String projectId) {
        return keys.list(new ProjectId(projectId), caller.membership()).map(Keys::new);
    }

    /** @param body may be absent: a note is optional */
    @POST
    @Requires(Permission.API_KEYS_CHANGE)
    @ResponseStatus(201)
    public Uni<NewKey> create(@PathParam("projectId") String projectId, @Nullable KeyNote body) {
        return keys.create(new ProjectId(projectId), caller.membership(), body == null ? null : body.text());
    }

    @PATCH
    @Path("{keyId}")
    @Requires(Permission.API_KEYS_CHANGE)
    public Uni<KeyView> describe(
            @PathParam("projectId") String projectId, @PathParam("keyId") String keyId, @Nullable KeyNote body) {
        if (body == null) {
            throw ApiException.badRequest("Send {\"note\": …}: null removes the note.");
        }
        return keys.describe(new ProjectId(projectId), caller.membership(), keyId, body.text());
    }

    @DELETE
    @Path("{keyId}")
    @Requires(Permission.API_KEYS_CHANGE)
    public Uni<Void> revoke(@PathParam("projectId") String projectId, @PathParam("keyId") String keyId) {
        return keys.revoke(new ProjectId(projectId), caller.membership(), keyId);
    }
}
