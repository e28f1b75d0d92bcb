/** The HTTP layer over a real database. */
@NullMarked
package dev.plumbline.analytics.http;

import org.jspecify.annotations.NullMarked;
