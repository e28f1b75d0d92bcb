package dev.plumbline.ingestion.usage;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.plumbline.ingestion.otel.Texts;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Units by bucket: {@code input}, {@code output}, {@code input_cached_tokens}, {@code output_reasoning_tokens}, … No unit is
 * in two buckets; {@code total} is beside them, as sent or their sum.
 */
public record Usage(SortedMap<String, Long> buckets) {

    public static final String INPUT = "input";
    public static final String OUTPUT = "output";
    public static final String TOTAL = "total";
    public static final Usage NONE = new Usage(new TreeMap<>());

    /** Providers know a dozen; the rest of a runaway map is left out. */
    private static final int MOST_BUCKETS = 100;

    public static Usage of(Map<String, Long> counts) {
        SortedMap<String, Long> buckets = new TreeMap<>();
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            String key = Texts.key(Texts.clean(count.getKey()));
            if (key != null && buckets.size() < MOST_BUCKETS) {
                buckets.put(key, count.getValue());
            }
        }
        if (!buckets.isEmpty() && !buckets.containsKey(TOTAL)) {
            buckets.put(TOTAL, sum(buckets, ""));
        }
        return new Usage(buckets);
    }

    public boolean isEmpty() {
        return buckets.isEmpty();
    }

    public long input() {
        return sum(buckets, INPUT);
    }

    public long output() {
        return sum(buckets, OUTPUT);
    }

    public long total() {
        return buckets.getOrDefault(TOTAL, 0L);
    }

    public String json() {
        StringBuilder json = new StringBuilder("{");
        buckets.forEach((key, units) -> {
            json.append(json.length() == 1 ? "\"" : ",\"");
            JsonStringEncoder.getInstance().quoteAsString(key, json);
            json.append("\":").append(units.longValue());
        });
        return json.append('}').toString();
    }

    /** Adds up all buckets with this word in their name, as the API folds usage into input and output. */
    private static long sum(Map<String, Long> buckets, String word) {
        long sum = 0;
        for (Map.Entry<String, Long> bucket : buckets.entrySet()) {
            if (bucket.getKey().contains(word) && !bucket.getKey().equals(TOTAL)) {
                sum = plus(sum, bucket.getValue());
            }
        }
        return sum;
    }

    /** Absurd counts must not turn negative. */
    static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
