package dev.plumbline.ingestion.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schema.payload.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TraceStateTest {

    private static final Instant EPOCH = Instant.parse("2026-11-23T23:59:58Z");

    @RepeatedTest(200)
    void isTheSameWhateverTheOrderTheSplitAndTheRepetition(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<TraceState> fragments = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            fragments.add(fragment(random));
        }
        TraceState expected = fold(fragments);

        List<TraceState> shuffled = new ArrayList<>(fragments);
        for (int i = 0; i < 3; i++) {
            shuffled.add(fragments.get(random.nextInt(fragments.size())));
        }
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size());
        TraceState actual = cut == 0
                ? fold(shuffled)
                : TraceState.merge(fold(shuffled.subList(cut, shuffled.size())), fold(shuffled.subList(0, cut)));

        assertThat(actual).isEqualTo(expected);
        assertThat(actual.ranks()).isEqualTo(expected.ranks());
        assertThat(actual.payload().toPayload().metadataText())
                .isEqualTo(expected.payload().toPayload().metadataText());
        assertThat(actual.payload().toPayload().inputText())
                .isEqualTo(expected.payload().toPayload().inputText());
    }

    @RepeatedTest(100)
    void isTheSameWhenThePartsWereStoredInBetween(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TraceState first = TraceState.merge(fragment(random), fragment(random));
        TraceState second = TraceState.merge(fragment(random), fragment(random));

        TraceState restored = TraceState.restore(row(first));
        Payload stored = first.payload().toPayload();
        TraceState merged = TraceState.merge(restored.load(stored), second);

        TraceState expected = TraceState.merge(first, second);
        assertThat(merged).isEqualTo(expected);
        assertThat(merged.payload().toPayload().metadataText())
                .isEqualTo(expected.payload().toPayload().metadataText());
        assertThat(merged.payload().toPayload().outputText())
                .isEqualTo(expected.payload().toPayload().outputText());
    }

    @Test
    void needsNoPayloadFromTheDatabaseWhenNothingOfItChanges() {
        TraceState first = fragment(new Random(1));
        TraceState restored = TraceState.restore(row(first));

        TraceState merged = TraceState.merge(restored, first);

        assertThat(restored.payload().isLoaded()).isFalse();
        assertThat(merged.payload()).isEqualTo(restored.payload());
        // the bytes came along with the repetition
        assertThat(merged.payload().isLoaded()).isTrue();
    }

    @Test
    void prefersWhatIsSurerThenWhatIsLaterThenTheLargerValue() {
        Claim root = new Claim(Rank.of(2, EPOCH.plusSeconds(9)), "root");
        Claim explicit = new Claim(Rank.of(3, EPOCH), "explicit");
        Claim later = new Claim(Rank.of(3, EPOCH.plusNanos(1000)), "later");
        Claim larger = new Claim(later.rank(), "z");

        assertThat(Claim.stronger(root, explicit)).isEqualTo(explicit);
        assertThat(Claim.stronger(later, explicit)).isEqualTo(later);
        assertThat(Claim.stronger(later, larger)).isEqualTo(larger);
    }

    @Test
    void writesRanksButNoValues() {
        Map<TraceField, Claim> fields = new EnumMap<>(TraceField.class);
        fields.put(TraceField.NAME, new Claim(new Rank(3, 17), "secret"));
        SortedMap<String, PayloadClaim> metadata = new TreeMap<>();
        metadata.put("k", new PayloadClaim(new Rank(2, 5), -7, bytes("\"secret\"")));
        TraceState state = new TraceState(
                EPOCH,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                fields,
                new TreeSet<>(),
                new TracePayload(new PayloadClaim(new Rank(1, 2), Long.MIN_VALUE, bytes("secret")), null, metadata));

        assertThat(state.ranks())
                .isEqualTo("{\"name\":[3,17],\"input\":[1,2,-9223372036854775808],\"metadata\":{\"k\":[2,5,-7]}}");
    }

    private static TraceState fold(List<TraceState> fragments) {
        return fragments.stream().reduce(TraceState::merge).orElseThrow();
    }

    /** Few times and values, so that ranks tie often. */
    private static TraceState fragment(Random random) {
        Instant time = EPOCH.plusSeconds(random.nextInt(4));
        Map<TraceField, Claim> fields = new EnumMap<>(TraceField.class);
        for (TraceField field : TraceField.values()) {
            boolean rare = field == TraceField.TAGS;
            if (rare ? random.nextInt(12) == 0 : random.nextBoolean()) {
                String value =
                        switch (field) {
                            case PUBLIC -> "" + random.nextBoolean();
                            case TAGS -> TagList.write(List.of("e" + random.nextInt(2), "e" + random.nextInt(3)));
                            default -> "v" + random.nextInt(3);
                        };
                fields.put(field, new Claim(Rank.of(random.nextInt(3), time), value));
            }
        }
        TreeSet<String> tags = new TreeSet<>();
        SortedMap<String, PayloadClaim> metadata = new TreeMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            tags.add("t" + random.nextInt(4));
            String json = random.nextBoolean() ? "{ \"x\" : [1.00, \"ü\"] }" : "" + random.nextInt(3);
            metadata.put("k\"" + random.nextInt(3), payload(random, time, json));
        }
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return new TraceState(
                time,
                day,
                day,
                fields,
                tags,
                new TracePayload(
                        random.nextBoolean() ? payload(random, time, "in" + random.nextInt(3)) : null,
                        random.nextBoolean() ? payload(random, time, "out" + random.nextInt(3)) : null,
                        metadata));
    }

    private static PayloadClaim payload(Random random, Instant time, String text) {
        return PayloadClaim.of(Rank.of(random.nextInt(3), time), bytes(text));
    }

    private static StoredTrace row(TraceState state) {
        return new StoredTrace(
                state.timestamp(),
                state.value(TraceField.NAME),
                state.value(TraceField.USER_ID),
                state.value(TraceField.SESSION_ID),
                state.value(TraceField.RELEASE),
                state.value(TraceField.VERSION),
                state.environment(),
                state.isPublic(),
                state.tagList(),
                state.firstDay(),
                state.lastDay(),
                state.ranks());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
