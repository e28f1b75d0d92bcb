/** Group commit: requests of many tenants become durable in one transaction, and each is answered after it. */
@NullMarked
package dev.plumbline.ingestion.batch;

import org.jspecify.annotations.NullMarked;
