/** What a span says about its trace and where it ran: names, users, tags, metadata, environments, and how much its word counts. */
@NullMarked
package dev.plumbline.ingestion.traceclaim;

import org.jspecify.annotations.NullMarked;
