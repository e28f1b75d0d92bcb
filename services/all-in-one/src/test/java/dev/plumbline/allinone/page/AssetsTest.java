package dev.plumbline.allinone.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
    @TempDir
    Path folder;

    @Test
    void readsTheBuiltFolder() throws IOException {
        Files.createDirectory(folder.resolve("assets"));
        Files.writeString(folder.resolve("index.html"), "<html></html>");
        Files.writeString(folder.resolve("assets/app-1a2b.js"), "let a = 1;\n".repeat(100));
        Files.write(folder.resolve("logo.png"), new byte[300]);

        Assets assets = Assets.read(folder);

        assertThat(assets.index()).contains("<html></html>");
        assertThat(assets.files()).containsOnlyKeys("/assets/app-1a2b.js", "/logo.png");
        assertThat(assets.files().get("/assets/app-1a2b.js")).satisfies(file -> {
            assertThat(file.lasting()).isTrue();
            assertThat(file.type()).isEqualTo("text/javascript; charset=utf-8");
            assertThat(file.zipped().length()).isBetween(1, 200);
        });
        assertThat(assets.files().get("/logo.png")).satisfies(file -> {
            assertThat(file.lasting()).isFalse();
            assertThat(file.zipped().length()).isZero();
        });
    }

    @Test
    void hasNothingWhereNothingWasBuilt() throws IOException {
        assertThat(Assets.read(folder.resolve("absent")).index()).isEmpty();
    }

    @Test
    void changesTheTagWithTheContent() {
        assertThat(Asset.of("/a.js", new byte[] {1}).tag())
                .isNotEqualTo(Asset.of("/a.js", new byte[] {2}).tag());
    }
}
