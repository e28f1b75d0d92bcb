/** People who signed in: their tokens, the keys that sign them, and who a verified token names. */
@NullMarked
package dev.plumbline.platform.person;

import org.jspecify.annotations.NullMarked;
