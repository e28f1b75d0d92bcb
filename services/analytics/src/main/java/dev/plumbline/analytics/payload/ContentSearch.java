package dev.plumbline.analytics.payload;

import dev.plumbline.schema.payload.Payload;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for text in inputs and outputs, upper and lower case alike in every script. */
public final class ContentSearch {

    /** Python's JSON writes every letter beyond ASCII so. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private ContentSearch() {}

    /** @param wanted in lower case; each must be in the input or in the output */
    public static boolean matches(List<String> wanted, Payload payload) {
        String input = readable(payload.inputText());
        String output = readable(payload.outputText());
        return wanted.stream().allMatch(text -> input.contains(text) || output.contains(text));
    }

    private static String readable(@Nullable String stored) {
        if (stored == null) {
            return "";
        }
        String text =
                stored.contains("\\u") ? ESCAPED.matcher(stored).replaceAll(found -> letter(found.group(1))) : stored;
        return text.toLowerCase(Locale.ROOT);
    }

    /** Quoted: a backslash and a dollar mean something in a replacement. */
    private static String letter(String hex) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex, 16)));
    }
}
