package dev.plumbline.allinone.start;

import io.smallrye.config.EnvConfigSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the embedded servers are, told to the app the way a cluster tells it: by the names of environment variables. The app's
 * modules cannot see a difference.
 */
public final class EmbeddedSettings extends EnvConfigSource {
    private static final long serialVersionUID = 1;

    /** Just above the real environment, whose database and Redis are not the embedded ones. */
    private static final int ORDINAL = 310;

    private static volatile Map<String, String> values = Map.of();

    /** Made by the configuration when the app starts; empty while the app is being built. */
    public EmbeddedSettings() {
        super(values, ORDINAL);
    }

    static void set(Map<String, String> environment) {
        values = Map.copyOf(environment);
    }

    static void add(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        values = Map.copyOf(all);
    }

    @Override
    public String getName() {
        return "embedded servers";
    }
}
