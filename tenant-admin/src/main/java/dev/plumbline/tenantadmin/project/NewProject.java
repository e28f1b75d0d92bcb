package dev.plumbline.tenantadmin.project;

import org.jspecify.annotations.Nullable;

record NewProject(@Nullable String name) {}
