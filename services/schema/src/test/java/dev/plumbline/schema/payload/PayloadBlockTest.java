package dev.plumbline.schema.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PayloadBlockTest {

    @Test
    void returnsEveryFieldAndKeepsAbsentApartFromEmpty() {
        Payload full = new Payload(utf8("{\"q\":\"你好\"}"), utf8("answer"), utf8("{}"));
        Payload sparse = new Payload(null, new byte[0], null);

        List<Payload> read = PayloadBlock.decode(PayloadBlock.encode(List.of(full, sparse, Payload.EMPTY)));

        assertThat(read).hasSize(3);
        assertThat(read.get(0).inputText()).isEqualTo("{\"q\":\"你好\"}");
        assertThat(read.get(0).outputText()).isEqualTo("answer");
        assertThat(read.get(0).metadataText()).isEqualTo("{}");
        assertThat(read.get(1).input()).isNull();
        assertThat(read.get(1).output()).isEmpty();
        assertThat(read.get(2).isEmpty()).isTrue();
    }

    @Test
    void packsRepeatedTextOnce() {
        byte[] message = utf8("a chat message that a parent and its child both carry. ".repeat(20));
        Payload payload = new Payload(message, message, null);

        assertThat(PayloadBlock.encode(List.of(payload, payload)).length).isLessThan(message.length / 4);
    }

    @Test
    void decodesTheStartOfOneEntryFromTheStartOfABody() {
        byte[] noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        byte[] body = PayloadBlock.encode(
                List.of(new Payload(utf8("first"), null, utf8("{}")), new Payload(noise, utf8("beyond"), null)));
        byte[] start = Arrays.copyOf(body, 200_000);

        assertThat(PayloadBlock.decodeStart(start, 0, 3).inputText()).isEqualTo("fir");
        assertThat(PayloadBlock.decodeStart(start, 0, 3).output()).isNull();
        assertThat(PayloadBlock.decodeStart(start, 1, 64).input()).isEqualTo(Arrays.copyOf(noise, 64));
        assertThat(PayloadBlock.decodeStart(start, 1, 64).output()).isNull();
        assertThat(PayloadBlock.decodeStart(body, 1, 64).outputText()).isEqualTo("beyond");
        assertThat(PayloadBlock.decodeStart(start, 2, 64).isEmpty()).isTrue();
    }

    @Test
    void storesAFieldThatIsSharedOnce() {
        byte[] noise = new byte[300_000];
        new Random(2).nextBytes(noise);
        Payload span = new Payload(utf8("in"), noise, utf8("{}"));
        Payload trace = new Payload(noise, noise, null);
        byte[] body = PayloadBlock.encode(List.of(span, trace));

        assertThat(body.length).isLessThan(noise.length + 1_000);
        assertThat(PayloadBlock.decode(body).get(1).input()).isEqualTo(noise);
        assertThat(PayloadBlock.decode(body).get(1).output()).isEqualTo(noise);
        assertThat(PayloadBlock.decode(body).get(1).metadata()).isNull();
        assertThat(PayloadBlock.decode(body).get(0).metadataText()).isEqualTo("{}");
        assertThat(PayloadBlock.decodeStart(body, 1, 5).input()).isEqualTo(Arrays.copyOf(noise, 5));
        assertThat(PayloadBlock.decodeStart(body, 1, 5).output()).isEqualTo(Arrays.copyOf(noise, 5));
    }

    @Test
    void readsAnOutputThatLiesBeforeItsInput() {
        byte[] shared = utf8("shared");
        List<Payload> payloads = List.of(new Payload(shared, null, null), new Payload(utf8("own"), shared, null));
        byte[] body = PayloadBlock.encode(payloads);

        assertThat(PayloadBlock.decodeStart(body, 1, 2).inputText()).isEqualTo("ow");
        assertThat(PayloadBlock.decodeStart(body, 1, 2).outputText()).isEqualTo("sh");
    }

    @Test
    void refusesAnotherFormatAndDamage() {
        byte[] body = PayloadBlock.encode(List.of(new Payload(utf8("text"), null, null)));
        byte[] otherFormat = body.clone();
        otherFormat[0] = 9;
        byte[] cut = Arrays.copyOf(body, body.length - 3);

        assertThatThrownBy(() -> PayloadBlock.decode(otherFormat)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PayloadBlock.decode(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
