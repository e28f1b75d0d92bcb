package dev.plumbline.platform.membership;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;

/** What a person is in the organization or project of a request. */
public record Membership(PersonId personId, OrganizationId organizationId, Role role) {

    /** For whom a transaction acts that works on a project of this organization. */
    public Tenant in(ProjectId project) {
        return Tenant.project(project).and(Tenant.organization(organizationId));
    }
}
