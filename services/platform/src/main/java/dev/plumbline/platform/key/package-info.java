/** Project keys: hashing, look-up with a short cache, last use, revocation. */
@NullMarked
package dev.plumbline.platform.key;

import org.jspecify.annotations.NullMarked;
