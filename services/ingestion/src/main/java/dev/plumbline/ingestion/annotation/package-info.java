/** Scores that people give: within the project's score configs, with their author, each change with its audit row. */
@NullMarked
package dev.plumbline.ingestion.annotation;

import org.jspecify.annotations.NullMarked;
