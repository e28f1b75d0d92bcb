package dev.plumbline.tenantadmin.testing;

import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Everything an app has, but for its database: nothing listens at its address. */
public final class DatabaseAway implements QuarkusTestResourceLifecycleManager {

    private final PlumblineServices services = new PlumblineServices();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(services.start());
        settings.put("plumbline.database.port", "1");
        return settings;
    }

    @Override
    public void stop() {
        services.stop();
    }
}
