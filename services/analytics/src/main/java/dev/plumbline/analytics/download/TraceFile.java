package dev.plumbline.analytics.download;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.analytics.database.ReadTransaction;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.ObservationItem;
import dev.plumbline.analytics.payload.PayloadBatches;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.analytics.payload.PayloadPlace;
import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.analytics.tracepage.ObservationPageContent;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The JSON of a trace with everything in it, written while it is read. */
@Singleton
final class TraceFile {

    private static final byte[] END = "]}\n".getBytes(StandardCharsets.UTF_8);

    private final Pool pool;
    private final ObjectMapper json;

    TraceFile(@ReactiveDataSource("read") Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Multi<byte[]> pieces(ProjectId project, FullTrace trace) {
        List<Observation> observations = trace.observations();
        Multi<byte[]> middle = ReadTransaction.run(
                        pool,
                        Tenant.project(project),
                        connection -> PayloadBodies.sizes(connection, project, places(observations)))
                .map(sizes -> PayloadBatches.cut(observations, Observation::payload, sizes))
                .onItem()
                .transformToMulti(batches -> pieces(project, batches));
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(() -> start(trace)),
                        observations.isEmpty() ? Multi.createFrom().empty() : middle,
                        Multi.createFrom().item(END));
    }

    private Multi<byte[]> pieces(ProjectId project, List<List<Observation>> batches) {
        return Multi.createFrom()
                .range(0, batches.size())
                .onItem()
                .transformToUniAndConcatenate(number -> piece(project, batches.get(number), number == 0));
    }

    private Uni<byte[]> piece(ProjectId project, List<Observation> batch, boolean first) {
        return ReadTransaction.run(
                        pool,
                        Tenant.project(project),
                        connection -> PayloadBodies.read(connection, project, places(batch)))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(bodies -> batch.stream()
                        .map(observation -> new ObservationItem(observation, bodies.at(observation.payload())))
                        .map(item -> text(ObservationPageContent.of(item)))
                        .collect(Collectors.joining(",\n", first ? "" : ",\n", ""))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Up to the first observation: the object without its closing brace. */
    private byte[] start(FullTrace trace) {
        String head = text(TraceFileHead.of(trace));
        return (head.substring(0, head.length() - 1) + ",\n\"observations\":[\n").getBytes(StandardCharsets.UTF_8);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that is no JSON", e);
        }
    }

    private static List<PayloadPlace> places(List<Observation> observations) {
        return observations.stream()
                .map(Observation::payload)
                .filter(Objects::nonNull)
                .toList();
    }
}
