package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.membership.Role;

record OrganizationView(String id, String name, Role role) {}
