package dev.plumbline.ingestion.store;

import dev.plumbline.ingestion.event.Deployment;
import dev.plumbline.ingestion.event.Level;
import dev.plumbline.ingestion.event.ModelUse;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.event.PromptUse;
import dev.plumbline.ingestion.event.Status;
import dev.plumbline.ingestion.event.Timing;
import dev.plumbline.ingestion.event.ToolUse;
import dev.plumbline.ingestion.event.UsageAndCost;
import dev.plumbline.ingestion.trace.Claim;
import dev.plumbline.ingestion.trace.ContentHash;
import dev.plumbline.ingestion.trace.PayloadClaim;
import dev.plumbline.ingestion.trace.Rank;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TraceFragment;
import dev.plumbline.ingestion.trace.TracePayload;
import dev.plumbline.ingestion.trace.TraceState;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** One delivered span: its observation, and what it says about its trace. */
public record Sample(Observation observation, TraceFragment fragment) {

    public static final Instant NOON =
            LocalDate.now(ZoneOffset.UTC).atTime(12, 0).toInstant(ZoneOffset.UTC);

    public static Write write(ProjectId project, List<Sample> samples) {
        return WriteBuilder.build(
                project,
                samples.stream().map(Sample::observation).toList(),
                samples.stream().map(Sample::fragment).toList(),
                List.of());
    }

    public static Write write(String project, Sample... samples) {
        return write(new ProjectId(project), List.of(samples));
    }

    public static Sample span(String trace, String id, Instant start) {
        return span(trace, id, "a span", start);
    }

    public static Sample span(String trace, String id, String name, Instant start) {
        return random(trace, id, name, start, new Random(1));
    }

    /** Any of the versions of a few spans of a few traces; starts lie around midnights, so that versions differ in their day. */
    public static Sample random(Random random) {
        String trace = "trace-" + random.nextInt(3);
        String id = "span-" + random.nextInt(6);
        Instant start = NOON.minus(Duration.ofHours(12L * random.nextInt(5))).plusSeconds(random.nextInt(3));
        return random(trace, id, "name " + random.nextInt(3), start, random);
    }

    private static Sample random(String trace, String id, String name, Instant start, Random random) {
        Instant end = start.plusMillis(random.nextInt(4) * 250L);
        Payload payload = new Payload(
                json("input " + random.nextInt(3)),
                random.nextBoolean() ? json("output " + random.nextInt(3)) : null,
                random.nextBoolean() ? "{\"k\":1}".getBytes(StandardCharsets.UTF_8) : null);
        Observation draft = observation(trace, id, name, new Timing(start, end, null), payload, 0);
        Observation observation = observation(trace, id, name, draft.timing(), payload, hash(draft));
        return new Sample(observation, new TraceFragment(trace, state(observation, random)));
    }

    private static Observation observation(
            String trace, String id, String name, Timing timing, Payload payload, long hash) {
        // versions differ in everything that the totals of a trace are made of
        int kind = Math.floorMod((name + timing).hashCode(), 12);
        BigDecimal cost = kind % 3 == 0 ? null : new BigDecimal("0.0000075").multiply(BigDecimal.valueOf(kind));
        long tokens = kind == 11 ? Long.MAX_VALUE : kind;
        return new Observation(
                trace,
                id,
                "parent",
                kind < 6 ? ObservationType.GENERATION : ObservationType.TOOL,
                name,
                timing,
                new Status(Level.values()[kind % 4], null),
                new Deployment("default", "1.0", null),
                false,
                new ModelUse(kind % 5 == 0 ? null : "gpt-" + kind % 5, "rule-1", "{\"temperature\": 0.5}"),
                PromptUse.NONE,
                new UsageAndCost(
                        new UsageAndCost.Tokens("{\"input\": 3, \"total\": 3}", tokens, 0L, tokens),
                        new UsageAndCost.Cost("{\"total\": 0.0000075}", cost, null, cost),
                        "{\"origin\": \"computed\"}"),
                new ToolUse(List.of("get \"weather\"", "back\\slash, {brace}"), List.of(), 2, 1),
                payload,
                hash);
    }

    private static long hash(Observation observation) {
        return new ContentHash()
                .add(observation.name())
                .add(observation.timing().toString())
                .add(observation.payload().input())
                .add(observation.payload().output())
                .add(observation.payload().metadata())
                .value();
    }

    private static TraceState state(Observation observation, Random random) {
        Rank rank = Rank.of(random.nextInt(2), observation.eventTime());
        Map<TraceField, Claim> fields = new EnumMap<>(TraceField.class);
        for (TraceField field : List.of(TraceField.NAME, TraceField.USER_ID, TraceField.PUBLIC)) {
            if (random.nextBoolean()) {
                String value =
                        field == TraceField.PUBLIC ? String.valueOf(random.nextBoolean()) : "v" + random.nextInt(4);
                fields.put(field, new Claim(rank, value));
            }
        }
        TreeMap<String, PayloadClaim> metadata = new TreeMap<>();
        if (random.nextBoolean()) {
            metadata.put("key" + random.nextInt(3), PayloadClaim.of(rank, json("m" + random.nextInt(3))));
        }
        byte[] input = observation.payload().input();
        TracePayload payload = random.nextBoolean() && input != null
                ? new TracePayload(PayloadClaim.of(rank, input), null, metadata)
                : new TracePayload(null, null, metadata);
        LocalDate day = observation.timing().day();
        return new TraceState(
                observation.timing().start(),
                day,
                day,
                fields,
                new TreeSet<>(List.of("tag" + random.nextInt(3))),
                payload);
    }

    private static byte[] json(String text) {
        return ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
    }
}
