package dev.plumbline.analytics.payload;

import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import dev.plumbline.schema.payload.PayloadBlock;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Payload blocks as they were read, unpacked when they are first asked for: off the event loop, and outside the transaction. For
 * one thread.
 */
public final class PayloadBodies {

    /** A block is cut at 256 KiB before compression unless one value alone is larger: the start of such a giant is enough. */
    private static final int PREVIEW_BYTES = 256 * 1024;

    private final Map<PayloadPlace.Block, byte[]> bodies;
    private final Map<PayloadPlace.Block, List<Payload>> unpacked = new HashMap<>();

    PayloadBodies(Map<PayloadPlace.Block, byte[]> bodies) {
        this.bodies = Map.copyOf(bodies);
    }

    public static PayloadBodies none() {
        return new PayloadBodies(Map.of());
    }

    /** Whole blocks, each once, however many of its payloads are wanted. Null places are passed over. */
    public static Uni<PayloadBodies> read(
            SqlConnection connection, ProjectId project, Collection<? extends @Nullable PayloadPlace> places) {
        return SelectPayloads.run(connection, project, blocks(places), Integer.MAX_VALUE)
                .map(PayloadBodies::new);
    }

    /** As much of every block as {@link #startOf} needs. */
    public static Uni<PayloadBodies> readStarts(
            SqlConnection connection, ProjectId project, Collection<? extends @Nullable PayloadPlace> places) {
        return SelectPayloads.run(connection, project, blocks(places), PREVIEW_BYTES)
                .map(PayloadBodies::new);
    }

    /** How many bytes the body of each block has; a block that is not there is not in the answer. */
    public static Uni<Map<PayloadPlace.Block, Integer>> sizes(
            SqlConnection connection, ProjectId project, Collection<? extends @Nullable PayloadPlace> places) {
        return SelectPayloadSizes.run(connection, project, blocks(places));
    }

    /** Unpacks one block after the other and keeps none, for those who look at many. */
    public void unpackEach(BiConsumer<PayloadPlace.Block, List<Payload>> reader) {
        bodies.forEach((block, body) -> reader.accept(block, PayloadBlock.decode(body)));
    }

    /** The payload at {@code place}; empty when there is none. */
    public Payload at(@Nullable PayloadPlace place) {
        byte[] body = place == null ? null : bodies.get(place.block());
        if (place == null || body == null) {
            return Payload.EMPTY;
        }
        List<Payload> block = unpacked.computeIfAbsent(place.block(), key -> PayloadBlock.decode(body));
        return place.index() < block.size() ? block.get(place.index()) : Payload.EMPTY;
    }

    /** The first {@code length} bytes of the input and the output at {@code place}, as far as they are within reach. */
    public Payload startOf(@Nullable PayloadPlace place, int length) {
        byte[] body = place == null ? null : bodies.get(place.block());
        return place == null || body == null ? Payload.EMPTY : PayloadBlock.decodeStart(body, place.index(), length);
    }

    private static Set<PayloadPlace.Block> blocks(Collection<? extends @Nullable PayloadPlace> places) {
        return places.stream().filter(Objects::nonNull).map(PayloadPlace::block).collect(Collectors.toSet());
    }
}
