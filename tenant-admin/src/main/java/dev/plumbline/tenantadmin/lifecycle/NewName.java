package dev.plumbline.tenantadmin.lifecycle;

import org.jspecify.annotations.Nullable;

/** The body that renames. */
record NewName(@Nullable String name) {}
