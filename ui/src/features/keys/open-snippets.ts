import type { Credentials, Snippet } from './snippets'

const OTEL = '1.55.0'

/** What speaks OpenTelemetry by itself: no package of ours or of Langfuse's. */
export function openSnippets(credentials: Credentials): Snippet[] {
  return [
    { id: 'java', install: javaInstall, file: 'FirstTrace.java', code: java(credentials) },
    { id: 'curl', file: 'first-trace.sh', code: curl(credentials) },
    {
      id: 'litellm', install: 'pip install litellm opentelemetry-sdk opentelemetry-exporter-otlp-proto-http',
      file: 'first_trace.py', code: litellm(credentials),
    },
  ]
}

const javaInstall = `cat > pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>first</groupId><artifactId>trace</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.opentelemetry</groupId><artifactId>opentelemetry-sdk</artifactId><version>${OTEL}</version></dependency>
    <dependency><groupId>io.opentelemetry</groupId><artifactId>opentelemetry-exporter-otlp</artifactId><version>${OTEL}</version></dependency>
  </dependencies>
</project>
END
mvn -q dependency:copy-dependencies -DoutputDirectory=lib`

const java = ({ publicKey, secretKey, url }: Credentials) => `// Java 17 or later: java -cp "lib/*" FirstTrace.java
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

public class FirstTrace {
    public static void main(String[] args) {
        String keys = "${publicKey}:${secretKey}";
        OtlpHttpSpanExporter exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint("${url}/api/public/otel/v1/traces")
                .addHeader("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(keys.getBytes(StandardCharsets.UTF_8)))
                .build();
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build();
        Tracer tracer = provider.get("first-trace");
        String question = "What is a plumb line?";

        Span main = tracer.spanBuilder("main").startSpan();
        main.setAttribute("user.id", "user_001");
        try (Scope scope = main.makeCurrent()) {
            Span generation = tracer.spanBuilder("answer").startSpan();
            // Call your model here.
            String text = "A weight on a string that shows what is straight.";
            generation.setAttribute("gen_ai.operation.name", "chat");
            generation.setAttribute("gen_ai.request.model", "gpt-4o");
            generation.setAttribute("gen_ai.usage.input_tokens", 12);
            generation.setAttribute("gen_ai.usage.output_tokens", 11);
            generation.setAttribute("langfuse.observation.input", question);
            generation.setAttribute("langfuse.observation.output", text);
            generation.end();
            main.setAttribute("langfuse.observation.input", question);
            main.setAttribute("langfuse.observation.output", text);
        } finally {
            main.end();
        }
        provider.shutdown().join(10, TimeUnit.SECONDS);
    }
}
`

const curl = ({ publicKey, secretKey, url }: Credentials) => `# Run with sh: two spans, the second a call of a model within the first.
trace=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \\n')
now=$(date +%s)

curl -sS --fail "${url}/api/public/otel/v1/traces" \\
  -u "${publicKey}:${secretKey}" \\
  -H "Content-Type: application/json" \\
  -d @- <<END
{"resourceSpans": [{"scopeSpans": [{"scope": {"name": "curl"}, "spans": [
  {
    "traceId": "$trace", "spanId": "00000000000000a1", "name": "main",
    "startTimeUnixNano": "\${now}000000000", "endTimeUnixNano": "\${now}900000000",
    "attributes": [
      {"key": "user.id", "value": {"stringValue": "user_001"}},
      {"key": "langfuse.observation.input", "value": {"stringValue": "What is a plumb line?"}},
      {"key": "langfuse.observation.output", "value": {"stringValue": "A weight on a string."}}
    ]
  },
  {
    "traceId": "$trace", "spanId": "00000000000000a2", "parentSpanId": "00000000000000a1", "name": "answer",
    "startTimeUnixNano": "\${now}100000000", "endTimeUnixNano": "\${now}800000000",
    "attributes": [
      {"key": "gen_ai.operation.name", "value": {"stringValue": "chat"}},
      {"key": "gen_ai.request.model", "value": {"stringValue": "gpt-4o"}},
      {"key": "gen_ai.usage.input_tokens", "value": {"intValue": "12"}},
      {"key": "gen_ai.usage.output_tokens", "value": {"intValue": "11"}},
      {"key": "langfuse.observation.input", "value": {"stringValue": "What is a plumb line?"}},
      {"key": "langfuse.observation.output", "value": {"stringValue": "A weight on a string."}}
    ]
  }
]}]}]}
END
`

const litellm = ({ publicKey, secretKey, url }: Credentials) => `import os

os.environ["LANGFUSE_PUBLIC_KEY"] = "${publicKey}"
os.environ["LANGFUSE_SECRET_KEY"] = "${secretKey}"
os.environ["LANGFUSE_OTEL_HOST"] = "${url}"

import litellm

litellm.callbacks = ["langfuse_otel"]

answer = litellm.completion(
    model="gpt-4o",
    messages=[{"role": "user", "content": "What is a plumb line?"}],
    metadata={"trace_user_id": "user_001"},
    # Answers without a model provider; leave it out to call yours.
    mock_response="A weight on a string that shows what is straight.",
)
print(answer.choices[0].message.content)
`
