/** Rows for tests, written as the writer of the product writes them. */
@NullMarked
package dev.plumbline.analytics.testing;

import org.jspecify.annotations.NullMarked;
