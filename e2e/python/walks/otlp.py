"""Spans over OTLP without Langfuse's SDK: the OpenTelemetry SDK, and hand-made requests for odd ones."""

import os
import time
from datetime import timedelta

import httpx
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue
from opentelemetry.proto.trace.v1.trace_pb2 import ResourceSpans, ScopeSpans, Span
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor

__all__ = ["ExportTraceServiceResponse", "PATH", "post", "request", "send_past_span", "span"]
PATH = "/api/public/otel/v1/traces"


def send_past_span(tenant, user, start):
    """One root span with explicit timestamps, exported by the OpenTelemetry SDK."""
    begin = int(start.timestamp()) * 1_000_000_000
    authorization = httpx.BasicAuth(tenant.public_key, tenant.secret_key)._auth_header
    exporter = OTLPSpanExporter(endpoint=f"{tenant.url}{PATH}", headers={"Authorization": authorization})
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    span = provider.get_tracer("walk").start_span(
        "ask_llm",
        start_time=begin,
        attributes={"langfuse.observation.type": "span", "langfuse.user.id": user, "langfuse.observation.input": "?"},
    )
    span.end(end_time=begin + int(timedelta(seconds=2).total_seconds() * 1_000_000_000))
    provider.shutdown()


def span(name, attributes=None, trace_id=None, span_id=None):
    now = time.time_ns()
    return Span(
        trace_id=os.urandom(16) if trace_id is None else trace_id,
        span_id=os.urandom(8) if span_id is None else span_id,
        name=name,
        kind=Span.SPAN_KIND_INTERNAL,
        start_time_unix_nano=now - 1_000_000,
        end_time_unix_nano=now,
        attributes=[KeyValue(key=key, value=AnyValue(string_value=value)) for key, value in (attributes or {}).items()],
    )


def request(*spans):
    """The bytes of an export request."""
    return ExportTraceServiceRequest(
        resource_spans=[ResourceSpans(scope_spans=[ScopeSpans(spans=spans)])]
    ).SerializeToString()


def post(api, body, content_type="application/x-protobuf", **headers):
    return api.request("POST", PATH, content=body, headers={"Content-Type": content_type, **headers})
