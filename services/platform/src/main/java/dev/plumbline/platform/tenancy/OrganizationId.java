package dev.plumbline.platform.tenancy;

/** An organization: the tenant of projects, members and the audit log. Letters, digits, '-' and '_' only, at most 64: ids travel comma-separated in a database setting. */
public record OrganizationId(String value) {

    public OrganizationId {
        TenantIds.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
