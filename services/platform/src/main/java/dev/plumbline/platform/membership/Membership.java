package dev.plumbline.platform.membership;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.PersonId;

/** What a person is in the organization or project of a request. */
public record Membership(PersonId personId, OrganizationId organizationId, Role role) {}
