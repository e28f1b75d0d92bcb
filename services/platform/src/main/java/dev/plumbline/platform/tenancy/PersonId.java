package dev.plumbline.platform.tenancy;

/** A person known to this installation; not the subject of the identity provider. */
public record PersonId(String value) {

    public PersonId {
        TenantIds.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
