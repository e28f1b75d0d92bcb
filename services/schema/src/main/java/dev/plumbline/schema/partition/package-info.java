/** Makes the daily partitions before the first row of a day is written. */
@NullMarked
package dev.plumbline.schema.partition;

import org.jspecify.annotations.NullMarked;
