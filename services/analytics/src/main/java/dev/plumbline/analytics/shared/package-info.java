/** Traces that were made public, for anybody who has their address. */
@NullMarked
package dev.plumbline.analytics.shared;

import org.jspecify.annotations.NullMarked;
