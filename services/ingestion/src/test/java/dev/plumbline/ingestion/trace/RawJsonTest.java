package dev.plumbline.ingestion.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RawJsonTest {

    @Test
    void readsBackWhateverItWrote() {
        byte[] longName = ("{\"" + "n".repeat(60_000) + "\":1}").getBytes(UTF_8);
        byte[] deep = ("[".repeat(900) + "]".repeat(900)).getBytes(UTF_8);

        Map<String, byte[]> entries = RawJson.entries(RawJson.object(Map.of("long", longName, "deep", deep)));

        assertThat(entries.get("long")).isEqualTo(longName);
        assertThat(entries.get("deep")).isEqualTo(deep);
    }
}
