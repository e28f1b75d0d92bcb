package dev.plumbline.tenantadmin.key;

/** What caches know a revoked key by. */
public record RevokedKey(String hash, String publicKey) {}
