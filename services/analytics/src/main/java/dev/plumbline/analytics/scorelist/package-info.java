/** Lists of scores, for our pages and for the public API. */
@NullMarked
package dev.plumbline.analytics.scorelist;

import org.jspecify.annotations.NullMarked;
