package dev.plumbline.platform.person;

/** Who a verified token says is calling. An e-mail address proves nothing unless it is verified. */
public record Person(String subject, String email, boolean emailVerified, String name) {}
