package dev.plumbline.ingestion.library;

import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.FlattenedDialect;
import dev.plumbline.ingestion.dialect.GenAiDialect;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.dialect.MessageEventsDialect;
import dev.plumbline.ingestion.dialect.OpenInferenceDialect;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All dialects, in the order in which they are asked: what is explicit comes before what is general. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(
            new LangfuseDialect(),
            new GenkitDialect(),
            new VercelAiDialect(),
            new FlueDialect(),
            new MessageEventsDialect(),
            new GoogleAdkDialect(),
            new LogfireDialect(),
            new LiveKitDialect(),
            new KeyedDialect(List.of("mlflow.spanInputs"), List.of("mlflow.spanOutputs")),
            new KeyedDialect(List.of("traceloop.entity.input"), List.of("traceloop.entity.output")),
            new OpenInferenceDialect(),
            // pydantic-ai's tools, Pipecat
            new KeyedDialect(List.of("input"), List.of("output")),
            new PydanticAiDialect(),
            new FlattenedDialect("gen_ai.prompt", "gen_ai.completion"),
            new FlattenedDialect("llm.input_messages", "llm.output_messages"),
            new GenAiDialect());

    private static final Set<String> EXCHANGE_KEYS =
            ALL.stream().flatMap(dialect -> dialect.exchangeKeys().stream()).collect(Collectors.toUnmodifiableSet());

    private Dialects() {}

    /** The first answer: {@code first(span, Dialect::type)}. */
    public static <T> @Nullable T first(OtelSpan span, BiFunction<Dialect, OtelSpan, @Nullable T> question) {
        for (Dialect dialect : ALL) {
            T answer = question.apply(dialect, span);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** Whether an attribute holds input or output. */
    public static boolean isExchange(String key) {
        return EXCHANGE_KEYS.contains(key) || FlattenedDialect.isMessage(key);
    }
}
