package dev.plumbline.tenantadmin.person;

/**
 * What colleagues see of a person.
 *
 * @param subject of the identity provider: for caches, never for answers
 */
public record Contact(String name, String email, String subject) {}
