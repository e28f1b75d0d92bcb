/** Answers of POST /api/public/ingestion. */
@NullMarked
package dev.plumbline.langfuse.ingestion;

import org.jspecify.annotations.NullMarked;
