package dev.plumbline.analytics.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.analytics.list.ListSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Compares compiled SQL with the text that somebody has read and found right. After a wanted change: {@code mvn test
 * -Dgolden.update=true}, then read the difference.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "lists");

    private Golden() {}

    /** The arguments stand in the last line. */
    public static void assertGolden(String name, ListSql compiled) throws IOException {
        String arguments = compiled.arguments().stream()
                .map(argument -> argument instanceof Object[] many ? Arrays.toString(many) : String.valueOf(argument))
                .collect(Collectors.joining(" | "));
        String actual = compiled.sql() + "\n-- " + arguments + "\n";
        Path golden = FOLDER.resolve(name + ".sql");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(golden));
    }
}
