/** Compiles the conditions and the order of a list into SQL with parameters; the only place in analytics' lists that builds SQL text. */
@NullMarked
package dev.plumbline.analytics.list;

import org.jspecify.annotations.NullMarked;
