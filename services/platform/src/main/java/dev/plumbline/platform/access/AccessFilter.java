package dev.plumbline.platform.access;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.errors.ErrorRenderer;
import dev.plumbline.platform.key.KeyAuthenticator;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.membership.MembershipStore;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.person.TokenVerifier;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.TenantIds;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets a request through to its endpoint when the caller is who the endpoint's annotation asks for. No annotation, no access. */
@Singleton
public class AccessFilter {

    // Looked up late: Quarkus makes filters before run-time settings exist.
    private final Instance<KeyAuthenticator> keys;
    private final Instance<TokenVerifier> tokens;
    private final Instance<MembershipStore> memberships;
    private final Caller caller;

    AccessFilter(
            Instance<KeyAuthenticator> keys,
            Instance<TokenVerifier> tokens,
            Instance<MembershipStore> memberships,
            Caller caller) {
        this.keys = keys;
        this.tokens = tokens;
        this.memberships = memberships;
        this.caller = caller;
    }

    /** Null lets the request through; a response ends it. */
    @ServerRequestFilter
    public Uni<@Nullable Response> check(
            ContainerRequestContext request, jakarta.ws.rs.container.ResourceInfo resource) {
        Method endpoint = resource.getResourceMethod();
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return Uni.createFrom()
                .deferred(() -> admit(endpoint, header, request))
                .onFailure(ApiException.class)
                .recoverWithItem(failure -> ErrorRenderer.render(
                        failure, request.getUriInfo().getRequestUri().getPath()));
    }

    private Uni<@Nullable Response> admit(Method endpoint, @Nullable String header, ContainerRequestContext request) {
        if (endpoint.isAnnotationPresent(Open.class)) {
            return Uni.createFrom().nullItem();
        }
        RequiresKey key = endpoint.getAnnotation(RequiresKey.class);
        if (key != null) {
            return admitKey(key.value(), header).replaceWith(Uni.createFrom().nullItem());
        }
        Requires permission = endpoint.getAnnotation(Requires.class);
        if (permission != null) {
            return admitPerson(permission.value(), header, request)
                    .replaceWith(Uni.createFrom().nullItem());
        }
        throw new IllegalStateException("Endpoint without an access annotation: " + endpoint);
    }

    private Uni<Void> admitKey(KeyLevel needed, @Nullable String header) {
        return keys.get()
                .authenticate(header)
                .invoke(key -> {
                    if (key.level().compareTo(needed) < 0) {
                        throw new ApiException(
                                ErrorCode.FORBIDDEN, "Access denied - insufficient permissions for this endpoint");
                    }
                    caller.is(key);
                })
                .replaceWithVoid();
    }

    private Uni<Void> admitPerson(Permission needed, @Nullable String header, ContainerRequestContext request) {
        Person person = tokens.get().verify(header);
        caller.is(person);
        return switch (needed.scope()) {
            case PERSON -> Uni.createFrom().voidItem();
            case ORGANIZATION -> {
                OrganizationId id = new OrganizationId(pathId(request, "organizationId", "Organization"));
                yield memberships
                        .get()
                        .inOrganization(id, person.subject())
                        .invoke(found -> require(needed, found, "Organization not found"))
                        .replaceWithVoid();
            }
            case PROJECT -> {
                ProjectId id = new ProjectId(pathId(request, "projectId", "Project"));
                yield memberships
                        .get()
                        .inProject(id, person.subject())
                        .invoke(found -> require(needed, found, "Project not found"))
                        .replaceWithVoid();
            }
        };
    }

    /** A stranger learns nothing, not even that the tenant exists; a member learns what the role lacks. */
    private void require(Permission needed, Optional<Membership> found, String notFound) {
        Membership membership = found.orElseThrow(() -> ApiException.notFound(notFound));
        if (!needed.isGrantedTo(membership.role())) {
            throw new ApiException(
                    ErrorCode.FORBIDDEN,
                    "Your role " + membership.role() + " lacks the permission " + needed.wireName());
        }
        caller.isMember(membership);
    }

    private static String pathId(ContainerRequestContext request, String parameter, String what) {
        String id = request.getUriInfo().getPathParameters().getFirst(parameter);
        if (id == null || !TenantIds.isValid(id)) {
            throw ApiException.notFound(what + " not found");
        }
        return id;
    }
}
