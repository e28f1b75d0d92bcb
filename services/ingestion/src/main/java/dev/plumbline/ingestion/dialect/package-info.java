/** How each instrumentation library names inputs, outputs, models, usage and kinds of spans: one small class per library. */
@NullMarked
package dev.plumbline.ingestion.dialect;

import org.jspecify.annotations.NullMarked;
