package dev.plumbline.platform.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of key authentication. */
@ConfigMapping(prefix = "plumbline.key")
public interface KeyConfig {

    /** Secret that key hashes depend on; the same on every node, never changed once keys exist. */
    String pepper();

    /** How long a node may go on trusting a key (or an unknown one) without asking the database: the longest delay of a revocation. */
    @WithDefault("5s")
    Duration cacheTime();

    /** Keys kept in that cache; an attacker trying keys fills it with misses, so it is bounded. */
    @WithDefault("20000")
    int cacheSize();

    /** The note of a key's last use is at most this fresh: one write per key and interval. */
    @WithDefault("1m")
    Duration useInterval();
}
