package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.person.Role;

record OrganizationView(String id, String name, Role role) {}
