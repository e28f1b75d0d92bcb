package dev.plumbline.allinone.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built browser application, read once: about 2 MB, served from memory. A path that is not one of its files is a page. */
record Assets(Map<String, Asset> files, Optional<String> index) {

    static Assets read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Assets(Map.of(), Optional.empty());
        }
        Map<String, Asset> files = new TreeMap<>();
        for (Path file : filesUnder(folder)) {
            String path = "/" + folder.relativize(file).toString().replace('\\', '/');
            files.put(path, Asset.of(path, Files.readAllBytes(file)));
        }
        @Nullable Asset index = files.remove("/index.html");
        return new Assets(
                files, Optional.ofNullable(index).map(page -> page.plain().toString()));
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
