/** What the environment asks of this start, read and checked before anything comes up, and refused with the way out. */
@NullMarked
package dev.plumbline.allinone.settings;

import org.jspecify.annotations.NullMarked;
