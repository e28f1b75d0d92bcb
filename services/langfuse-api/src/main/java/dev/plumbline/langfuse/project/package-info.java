/** Wire records of the public API's projects. */
@NullMarked
package dev.plumbline.langfuse.project;

import org.jspecify.annotations.NullMarked;
