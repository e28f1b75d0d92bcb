package dev.plumbline.ingestion.export;

import dev.plumbline.ingestion.batch.RefusalLedger;
import dev.plumbline.ingestion.batch.RejectedWriteException;
import dev.plumbline.ingestion.intake.IntakeException;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.platform.access.Caller;
import dev.plumbline.platform.access.RequiresKey;
import dev.plumbline.platform.errors.ErrorRenderer;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Where OpenTelemetry exporters send to. Bodies are read by {@link Exports}, not by the framework, whose limits are not ours. A
 * client that goes away cancels nothing: memory is counted until the work that holds it is done.
 */
@Path("/api/public/otel/v1")
@Cancellable(false)
public class ExportResource {

    private final Exports exports;
    private final RefusalLedger refusals;
    private final Caller caller;

    ExportResource(Exports exports, RefusalLedger refusals, Caller caller) {
        this.exports = exports;
        this.refusals = refusals;
        this.caller = caller;
    }

    @POST
    @Path("traces")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Response> traces(@Context HttpServerRequest request) {
        ProjectId project = caller.key().projectId();
        return counted(project, Signal.SPAN, Uni.createFrom().deferred(() -> exports.traces(project, request)));
    }

    /** Taken and thrown away: exporters that send both signals must not fail. */
    @POST
    @Path("metrics")
    @RequiresKey(KeyLevel.PROJECT)
    public Uni<Response> metrics(@Context HttpServerRequest request) {
        ProjectId project = caller.key().projectId();
        return counted(project, Signal.METRICS, Uni.createFrom().deferred(() -> exports.metrics(project, request)));
    }

    private Uni<Response> counted(ProjectId project, Signal signal, Uni<Response> answer) {
        return answer.onFailure(ExportException.class)
                .call(failure -> refusals.count(project, signal, failure.reason()))
                .onFailure(IntakeException.class)
                .call(failure -> refusals.count(project, signal, failure.reason()))
                .onFailure(RejectedWriteException.class)
                .call(failure -> refusals.count(project, signal, "database refused a value"));
    }

    @ServerExceptionMapper
    Response refused(ExportException failure) {
        return ExportError.answer(failure.error());
    }

    @ServerExceptionMapper
    Response rejected(RejectedWriteException failure) {
        return ExportError.answer(failure.detail());
    }

    @ServerExceptionMapper
    Response notTakenIn(IntakeException failure, UriInfo uri) {
        return switch (failure.kind()) {
            case UNREADABLE, NOT_DECOMPRESSIBLE, UNKNOWN_ENCODING -> ExportError.answer(failure.detail());
            case TOO_LARGE, BUSY ->
                ErrorRenderer.render(
                        failure.asApiException(), uri.getRequestUri().getPath());
        };
    }
}
