package dev.plumbline.allinone.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Settings as they are before Quarkus runs: a system property ({@code plumbline.port}), else an environment variable
 * ({@code PLUMBLINE_PORT}). An empty variable counts as unset, as in a compose file that passes everything through.
 */
public record Environment(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> variables) {
    public static Environment ofProcess() {
        return new Environment(System::getProperty, System::getenv);
    }

    public Optional<String> find(String variable) {
        String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(properties.apply(property))
                .or(() -> Optional.ofNullable(variables.apply(variable)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public String get(String variable, String fallback) {
        return find(variable).orElse(fallback);
    }
}
