package dev.plumbline.platform.async;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A future that several requests share completes on the thread of whoever started it. Each request goes on in its own Vert.x
 * context, or its request-scoped beans would be gone.
 */
public final class OnContext {

    private OnContext() {}

    public static <T> Uni<T> of(Supplier<CompletionStage<T>> future) {
        Uni<T> shared = Uni.createFrom().completionStage(future);
        Context context = Vertx.currentContext();
        return context == null ? shared : shared.emitOn(task -> context.runOnContext(ignored -> task.run()));
    }
}
