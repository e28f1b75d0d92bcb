/** Numbers as answers write them. */
@NullMarked
package dev.plumbline.analytics.number;

import org.jspecify.annotations.NullMarked;
