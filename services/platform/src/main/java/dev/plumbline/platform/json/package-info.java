/** How JSON is written: times, numbers, nulls. */
@NullMarked
package dev.plumbline.platform.json;

import org.jspecify.annotations.NullMarked;
