/** Token usage in whatever shape a provider or an SDK reports it, brought into exclusive buckets. */
@NullMarked
package dev.plumbline.ingestion.usage;

import org.jspecify.annotations.NullMarked;
