package dev.plumbline.allinone.secrets;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** {@code secrets.properties} in the data folder, for its owner's eyes only. It belongs to the data: copy both or neither. */
public record SecretsFile(Path path) {
    private static final String TITLE = """
            # Made at the first start of Plumbline. The data folder cannot be opened without this file.
            """;

    public boolean exists() {
        return Files.exists(path);
    }

    public Secrets read() throws IOException {
        Properties properties = new Properties();
        if (exists()) {
            try (Reader reader = new StringReader(Files.readString(path))) {
                properties.load(reader);
            }
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return new Secrets(values);
    }

    /** Replaces the file as a whole and makes sure that it is on the disk before anything depends on it. */
    public void write(Secrets secrets) throws IOException {
        StringBuilder text = new StringBuilder(TITLE);
        secrets.all().forEach((name, value) -> text.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\"))
                .append('\n'));
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
