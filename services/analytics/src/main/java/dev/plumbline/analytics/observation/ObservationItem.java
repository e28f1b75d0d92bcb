package dev.plumbline.analytics.observation;

import dev.plumbline.schema.payload.Payload;

/** An observation with its whole payload. */
public record ObservationItem(Observation observation, Payload payload) {}
