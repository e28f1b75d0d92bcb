/** How this module reaches the database: a pool of its own and a bound on every wait. */
@NullMarked
package dev.plumbline.analytics.database;

import org.jspecify.annotations.NullMarked;
