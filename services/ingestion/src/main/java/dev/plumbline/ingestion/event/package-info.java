/** What normalisation hands to storage: observations, and what each span says about its trace. */
@NullMarked
package dev.plumbline.ingestion.event;

import org.jspecify.annotations.NullMarked;
