/** POST /api/public/ingestion: the batch endpoint of the SDKs, which by now send scores through it. */
@NullMarked
package dev.plumbline.ingestion.classic;

import org.jspecify.annotations.NullMarked;
