package dev.plumbline.tenantadmin.key;

/** What caches know a revoked key by. */
record RevokedKey(String hash, String publicKey) {}
