package dev.plumbline.tenantadmin.person;

import dev.plumbline.platform.tenancy.PersonId;

/**
 * A person who has a row here.
 *
 * @param operator whether a setting names the (verified) e-mail address as one of those who run this installation
 * @param first whether nobody was here before
 */
public record KnownPerson(PersonId id, String email, String name, boolean operator, boolean first) {}
