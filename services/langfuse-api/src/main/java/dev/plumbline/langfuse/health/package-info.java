/** What the health endpoints answer. */
@NullMarked
package dev.plumbline.langfuse.health;

import org.jspecify.annotations.NullMarked;
