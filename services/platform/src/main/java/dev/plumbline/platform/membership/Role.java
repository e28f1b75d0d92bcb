package dev.plumbline.platform.membership;

/** A role in an organization or a project, weakest first (contract section g). */
public enum Role {
    NONE,
    VIEWER,
    MEMBER,
    ADMIN,
    OWNER;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
