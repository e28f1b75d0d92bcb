/** Brings a database to the newest schema: roles, database, Flyway. */
@NullMarked
package dev.plumbline.schema.migration;

import org.jspecify.annotations.NullMarked;
