/** Traces as the public API answers with them. */
@NullMarked
package dev.plumbline.langfuse.trace;

import org.jspecify.annotations.NullMarked;
