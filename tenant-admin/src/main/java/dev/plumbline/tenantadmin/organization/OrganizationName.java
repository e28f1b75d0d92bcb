package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.tenancy.OrganizationId;

/** What an organization is called. */
public record OrganizationName(OrganizationId id, String name) {}
