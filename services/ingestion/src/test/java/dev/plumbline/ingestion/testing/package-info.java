/** Exports as the SDKs send them, for tests. */
@NullMarked
package dev.plumbline.ingestion.testing;

import org.jspecify.annotations.NullMarked;
