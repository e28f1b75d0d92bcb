/** What failures of the database mean for a caller. */
@NullMarked
package dev.plumbline.platform.database;

import org.jspecify.annotations.NullMarked;
