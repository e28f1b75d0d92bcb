package dev.plumbline.tenantadmin.me;

import dev.plumbline.platform.membership.Role;

/** @param role the effective one: that in the project if there is one, else that in the organization; never NONE */
record MyProject(String id, String name, Role role) {}
