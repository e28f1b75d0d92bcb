/** The order in which everything comes up, what the person at the terminal sees of it, and the first project. */
@NullMarked
package dev.plumbline.allinone.start;

import org.jspecify.annotations.NullMarked;
