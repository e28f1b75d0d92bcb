/** Sessions as the public API answers with them. */
@NullMarked
package dev.plumbline.langfuse.session;

import org.jspecify.annotations.NullMarked;
