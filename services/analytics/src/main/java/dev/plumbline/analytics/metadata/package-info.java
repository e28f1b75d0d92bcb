/** Filters of lists on metadata, which is stored compressed, where no statement sees it. */
@NullMarked
package dev.plumbline.analytics.metadata;

import org.jspecify.annotations.NullMarked;
