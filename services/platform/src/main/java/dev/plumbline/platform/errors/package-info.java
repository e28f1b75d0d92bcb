/** One error code, two renderings: Langfuse's shapes on the public API, RFC 9457 on our own. */
@NullMarked
package dev.plumbline.platform.errors;

import org.jspecify.annotations.NullMarked;
