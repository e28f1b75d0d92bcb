/** What the pages of our own user interface read: the same stores as the public API, other shapes. */
@NullMarked
package dev.plumbline.analytics.explore;

import org.jspecify.annotations.NullMarked;
