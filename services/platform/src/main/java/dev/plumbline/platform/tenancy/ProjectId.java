package dev.plumbline.platform.tenancy;

/** A project: the tenant of all telemetry. Letters, digits, '-' and '_' only, at most 64: ids travel comma-separated in a database setting. */
public record ProjectId(String value) {

    public ProjectId {
        TenantIds.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
