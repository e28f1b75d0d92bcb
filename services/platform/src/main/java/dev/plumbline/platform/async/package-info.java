/** Bridges between futures and the request that waits for them. */
@NullMarked
package dev.plumbline.platform.async;

import org.jspecify.annotations.NullMarked;
