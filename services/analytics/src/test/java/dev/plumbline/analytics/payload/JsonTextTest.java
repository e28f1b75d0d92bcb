package dev.plumbline.analytics.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.platform.json.JsonFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private final ObjectMapper mapper = JsonFormat.apply(new ObjectMapper());

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":[1,{\"b\":null}]}", "[]", "12", "-0.10", "1e400", "true", "null", "\"text\"", " {} "})
    void jsonGoesOutAsItCameIn(String json) throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(JsonText.value(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "{", "{\"a\":}", "1 2", "{} x", "NaN", "01", "'a'", "[1,]", "tru"})
    void otherTextGoesOutAsAString(String text) throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(JsonText.value(text))).isEqualTo(mapper.writeValueAsString(text));
    }

    @Test
    void emptyTextIsNull() {
        assertThat(JsonText.value("")).isNull();
        assertThat(JsonText.value(null)).isNull();
    }

    @Test
    void tooDeepToBeJsonIsAString() throws JsonProcessingException {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);

        assertThat(mapper.writeValueAsString(JsonText.value(deep))).startsWith("\"[[[");
    }

    @Test
    void metadataIsAlwaysAnObjectOrNull() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(JsonText.object("{\"a\":1}"))).isEqualTo("{\"a\":1}");
        assertThat(mapper.writeValueAsString(JsonText.object("[1]"))).isEqualTo("{\"metadata\":[1]}");
        assertThat(mapper.writeValueAsString(JsonText.object("\"x\""))).isEqualTo("{\"metadata\":\"x\"}");
        assertThat(mapper.writeValueAsString(JsonText.object("x"))).isEqualTo("{\"metadata\":\"x\"}");
        assertThat(JsonText.object("null")).isNull();
        assertThat(JsonText.object(null)).isNull();
    }
}
