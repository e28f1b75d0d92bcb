package dev.plumbline.ingestion.otel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void removesNulAndReplacesWhatIsNoText() {
        assertThat(Texts.clean("a\0b")).isEqualTo("ab");
        assertThat(Texts.clean("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
        assertThat(Texts.clean("x\uD83D\0y\uDE00")).isEqualTo("x\uFFFDy\uFFFD");
        assertThat(Texts.clean(new byte[] {'a', (byte) 0xFF, 0, 'b'})).isEqualTo("a\uFFFDb");
    }

    @Test
    void cutsKeysByCodePointSoThatAnIndexTakesThem() {
        String smileys = "\uD83D\uDE00".repeat(600);

        String key = Texts.key(smileys);

        assertThat(key).isEqualTo("\uD83D\uDE00".repeat(500));
        assertThat(key.getBytes(UTF_8).length).isLessThan(2704 - 200);
        assertThat(Texts.key("x".repeat(500))).hasSize(500);
        assertThat(Texts.key("x".repeat(10_000))).hasSize(500);
        assertThat(Texts.key("")).isNull();
        assertThat(Texts.key(null)).isNull();
    }
}
