package dev.plumbline.platform.membership;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the role look-up. */
@ConfigMapping(prefix = "plumbline.membership")
public interface MembershipConfig {

    /** How long a node may go on with a role: the longest delay until a removed member is out. */
    @WithDefault("5s")
    Duration cacheTime();

    /** Roles kept, one per person and tenant. */
    @WithDefault("20000")
    int cacheSize();
}
