package dev.plumbline.platform.key;

import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;

/** A key that was presented and verified. */
public record ProjectKey(
        String keyId, ProjectId projectId, OrganizationId organizationId, String publicKey, KeyLevel level) {

    ProjectKey withLevel(KeyLevel other) {
        return new ProjectKey(keyId, projectId, organizationId, publicKey, other);
    }
}
