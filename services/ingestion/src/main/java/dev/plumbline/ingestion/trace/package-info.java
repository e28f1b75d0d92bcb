/** What spans say about their trace, and the merge that makes one trace of it whatever the order of arrival. */
@NullMarked
package dev.plumbline.ingestion.trace;

import org.jspecify.annotations.NullMarked;
