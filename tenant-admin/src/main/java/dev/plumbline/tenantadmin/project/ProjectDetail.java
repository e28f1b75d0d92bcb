package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.membership.Role;
import dev.plumbline.tenantadmin.organization.OrganizationName;
import java.time.Instant;
import java.util.List;

/** @param permissions wire names of what the reader's role may do in this project */
record ProjectDetail(
        String id, String name, Owner organization, Role role, List<String> permissions, Instant createdAt) {

    record Owner(String id, String name) {}

    static ProjectDetail of(ProjectView project, OrganizationName organization, Role role) {
        return new ProjectDetail(
                project.id().value(),
                project.name(),
                new Owner(organization.id().value(), organization.name()),
                role,
                Permission.grantedTo(role, Permission.Scope.PROJECT),
                project.createdAt());
    }
}
