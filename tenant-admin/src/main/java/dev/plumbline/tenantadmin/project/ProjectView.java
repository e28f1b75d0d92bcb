package dev.plumbline.tenantadmin.project;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A project as other features see it. */
public record ProjectView(
        ProjectId id,
        OrganizationId organization,
        String name,
        Map<String, Object> metadata,
        @Nullable Integer retentionDays,
        Instant createdAt) {}
