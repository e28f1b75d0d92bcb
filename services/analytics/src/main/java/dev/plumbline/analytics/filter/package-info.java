/** The filter grammar of the public API: parsed and validated into typed records, independent of any table or dialect. */
@NullMarked
package dev.plumbline.analytics.filter;

import org.jspecify.annotations.NullMarked;
