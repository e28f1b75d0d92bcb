package dev.plumbline.analytics.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schema.payload.Payload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentSearchTest {

    @Test
    void findsTextInInputsAndOutputsWhateverItsCase() {
        Payload payload =
                new Payload(bytes("{\"q\":\"Wie GROẞ ist Köln?\"}"), bytes("sehr"), bytes("{\"k\":\"hidden\"}"));

        assertThat(ContentSearch.matches(List.of("köln"), payload)).isTrue();
        assertThat(ContentSearch.matches(List.of("köln", "sehr"), payload)).isTrue();
        assertThat(ContentSearch.matches(List.of("köln", "nie"), payload)).isFalse();
        assertThat(ContentSearch.matches(List.of("hidden"), payload)).isFalse();
        assertThat(ContentSearch.matches(List.of("x"), Payload.EMPTY)).isFalse();
    }

    @Test
    void findsLettersThatPythonEscaped() {
        Payload payload = new Payload(bytes("{\"q\":\"\\u00c4rger in \\u4e2d\\u6587 \\u0024\"}"), null, null);

        assertThat(ContentSearch.matches(List.of("ärger"), payload)).isTrue();
        assertThat(ContentSearch.matches(List.of("中文 $"), payload)).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
