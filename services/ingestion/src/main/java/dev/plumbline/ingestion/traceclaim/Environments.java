package dev.plumbline.ingestion.traceclaim;

import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of environments: lower case, up to 40 of a-z, 0-9, - and _; the prefix langfuse is reserved. */
public final class Environments {

    private static final List<String> KEYS =
            List.of("langfuse.environment", "deployment.environment.name", "deployment.environment");
    private static final String RESERVED = "langfuse";
    private static final Pattern VALID = Pattern.compile("[a-z0-9_-]+");
    private static final int LONGEST = 40;

    private Environments() {}

    /** null when none was sent or it is no valid name, which means the default. */
    public static @Nullable String of(OtelSpan span) {
        for (String key : KEYS) {
            String sent = span.attributes().text(key);
            if (sent == null) {
                sent = span.resource().attributes().text(key);
            }
            if (sent != null) {
                return normalise(sent);
            }
        }
        return null;
    }

    /** null when it is no valid name. */
    public static @Nullable String normalise(String sent) {
        String name = sent.toLowerCase(Locale.ROOT);
        // by hand: a repeated group of a regular expression overflows the stack on a long text
        int from = 0;
        while (name.startsWith(RESERVED, from)) {
            from += RESERVED.length();
            if (name.startsWith("-", from) || name.startsWith("_", from)) {
                from++;
            }
        }
        String cut = name.substring(from, Math.min(name.length(), from + LONGEST));
        return VALID.matcher(cut).matches() ? cut : null;
    }
}
