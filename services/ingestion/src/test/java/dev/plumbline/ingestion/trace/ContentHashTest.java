package dev.plumbline.ingestion.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void neverChanges() {
        // stored in merge states: a new value here breaks the ties of every trace that exists
        assertThat(ContentHash.of("The quick brown fox".getBytes(UTF_8))).isEqualTo(-8549960982888298981L);
    }

    @Test
    void tellsNullEmptyAndSplitsApart() {
        Set<Long> hashes = new HashSet<>();
        hashes.add(new ContentHash().add((byte[]) null).value());
        hashes.add(new ContentHash().add(new byte[0]).value());
        hashes.add(new ContentHash().add(new byte[1]).value());
        hashes.add(new ContentHash().add(new byte[8]).value());
        hashes.add(new ContentHash().add("ab").add("c").value());
        hashes.add(new ContentHash().add("a").add("bc").value());
        hashes.add(new ContentHash().add("abc").value());

        assertThat(hashes).hasSize(7);
    }

    @Test
    void spreadsSmallDifferences() {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            hashes.add(ContentHash.of(("payload number " + i).getBytes(UTF_8)));
        }

        assertThat(hashes).hasSize(100_000);
    }
}
