package dev.plumbline.tenantadmin.organization;

import org.jspecify.annotations.Nullable;

record NewOrganization(@Nullable String name) {}
