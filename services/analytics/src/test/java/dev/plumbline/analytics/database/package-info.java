/** Waits for the database. */
@NullMarked
package dev.plumbline.analytics.database;

import org.jspecify.annotations.NullMarked;
