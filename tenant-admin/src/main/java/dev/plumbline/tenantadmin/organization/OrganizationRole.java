package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.membership.Role;
import dev.plumbline.platform.tenancy.OrganizationId;

/** A person's role in an organization; a role in a project replaces it there. */
public record OrganizationRole(OrganizationId organization, Role role) {}
