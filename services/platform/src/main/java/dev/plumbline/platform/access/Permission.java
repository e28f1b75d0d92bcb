package dev.plumbline.platform.access;

import dev.plumbline.platform.membership.Role;
import java.util.Arrays;
import java.util.List;

/**
 * What a signed-in person may do, and the weakest role that may (contract section g: every scope of its tables is granted from one
 * role upwards). Scopes are listed as their features are built.
 */
public enum Permission {
    /** Being signed in is enough; the person need not be known here yet. */
    SIGNED_IN("signedIn", Scope.PERSON, Role.NONE),
    // Organization
    PROJECTS_CREATE("projects:create", Scope.ORGANIZATION, Role.ADMIN),
    ORGANIZATION_READ("organization:read", Scope.ORGANIZATION, Role.NONE),
    ORGANIZATION_UPDATE("organization:update", Scope.ORGANIZATION, Role.ADMIN),
    ORGANIZATION_DELETE("organization:delete", Scope.ORGANIZATION, Role.OWNER),
    ORGANIZATION_MEMBERS_READ("organizationMembers:read", Scope.ORGANIZATION, Role.MEMBER),
    ORGANIZATION_MEMBERS_CHANGE("organizationMembers:CUD", Scope.ORGANIZATION, Role.ADMIN),
    AUDIT_LOGS_READ("auditLogs:read", Scope.ORGANIZATION, Role.ADMIN),
    // Project
    PROJECT_MEMBERS_READ("projectMembers:read", Scope.PROJECT, Role.MEMBER),
    PROJECT_MEMBERS_CHANGE("projectMembers:CUD", Scope.PROJECT, Role.ADMIN),
    API_KEYS_READ("apiKeys:read", Scope.PROJECT, Role.MEMBER),
    API_KEYS_CHANGE("apiKeys:CUD", Scope.PROJECT, Role.ADMIN),
    OBJECTS_PUBLISH("objects:publish", Scope.PROJECT, Role.MEMBER),
    OBJECTS_BOOKMARK("objects:bookmark", Scope.PROJECT, Role.MEMBER),
    OBJECTS_TAG("objects:tag", Scope.PROJECT, Role.MEMBER),
    TRACES_DELETE("traces:delete", Scope.PROJECT, Role.ADMIN),
    SCORES_CHANGE("scores:CUD", Scope.PROJECT, Role.MEMBER),
    SCORE_CONFIGS_CHANGE("scoreConfigs:CUD", Scope.PROJECT, Role.MEMBER),
    SCORE_CONFIGS_READ("scoreConfigs:read", Scope.PROJECT, Role.VIEWER),
    PROJECT_READ("project:read", Scope.PROJECT, Role.VIEWER),
    PROJECT_UPDATE("project:update", Scope.PROJECT, Role.ADMIN),
    PROJECT_TRANSFER("projects:transfer_org", Scope.PROJECT, Role.ADMIN),
    PROJECT_DELETE("project:delete", Scope.PROJECT, Role.OWNER),
    DASHBOARDS_READ("dashboards:read", Scope.PROJECT, Role.VIEWER),
    DASHBOARDS_CHANGE("dashboards:CUD", Scope.PROJECT, Role.MEMBER),
    MODELS_CHANGE("models:CUD", Scope.PROJECT, Role.ADMIN),
    COMMENTS_CHANGE("comments:CUD", Scope.PROJECT, Role.MEMBER),
    COMMENTS_READ("comments:read", Scope.PROJECT, Role.VIEWER),
    TABLE_VIEW_PRESETS_CHANGE("TableViewPresets:CUD", Scope.PROJECT, Role.MEMBER),
    TABLE_VIEW_PRESETS_READ("TableViewPresets:read", Scope.PROJECT, Role.VIEWER);

    /** Where the role that decides is held. */
    public enum Scope {
        PERSON,
        ORGANIZATION,
        PROJECT
    }

    private final String wireName;
    private final Scope scope;
    private final Role weakest;

    Permission(String wireName, Scope scope, Role weakest) {
        this.wireName = wireName;
        this.scope = scope;
        this.weakest = weakest;
    }

    /** The name that the page knows, for example {@code apiKeys:CUD}. */
    public String wireName() {
        return wireName;
    }

    public Scope scope() {
        return scope;
    }

    public boolean isGrantedTo(Role role) {
        return role.includes(weakest);
    }

    /** Wire names of all permissions of this scope that a role has. */
    public static List<String> grantedTo(Role role, Scope scope) {
        return Arrays.stream(values())
                .filter(permission -> permission.scope == scope && permission.isGrantedTo(role))
                .map(Permission::wireName)
                .toList();
    }
}
