package dev.plumbline.analytics.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

    @Test
    void nothingHasNoPreview() {
        assertThat(Preview.of(null)).isNull();
        assertThat(Preview.of(new byte[0])).isNull();
    }

    @Test
    void shortTextIsWhole() {
        assertThat(Preview.of("你好, ok".getBytes(StandardCharsets.UTF_8))).isEqualTo("你好, ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "你", "😀", "a你", "ab😀", "é😀", "abc你"})
    void longTextIsCutBetweenCharacters(String pattern) {
        byte[] start = Arrays.copyOf(pattern.repeat(1000).getBytes(StandardCharsets.UTF_8), Preview.BYTES);

        String preview = Preview.of(start);

        assertThat(preview).doesNotContain("\uFFFD");
        assertThat(preview.codePointCount(0, preview.length())).isBetween(199, 200);
        assertThat(pattern.repeat(1000)).startsWith(preview);
    }
}
