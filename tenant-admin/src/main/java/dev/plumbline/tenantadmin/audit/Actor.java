package dev.plumbline.tenantadmin.audit;

import dev.plumbline.platform.tenancy.PersonId;

/** Who makes a change. */
public record Actor(Type type, String id) {

    public enum Type {
        PERSON,
        SYSTEM
    }

    /** Plumbline itself: what it creates at start. */
    public static final Actor SYSTEM = new Actor(Type.SYSTEM, "start");

    public static Actor person(PersonId person) {
        return new Actor(Type.PERSON, person.value());
    }
}
