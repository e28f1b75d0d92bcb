package dev.plumbline.tenantadmin.me;

import dev.plumbline.platform.membership.Role;
import java.util.List;

record MyOrganization(String id, String name, Role role, List<MyProject> projects) {}
