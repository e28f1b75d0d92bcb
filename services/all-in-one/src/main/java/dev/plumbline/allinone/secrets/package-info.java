/** Passwords and keys made at the first start and kept in one file that only its owner can read. */
@NullMarked
package dev.plumbline.allinone.secrets;

import org.jspecify.annotations.NullMarked;
