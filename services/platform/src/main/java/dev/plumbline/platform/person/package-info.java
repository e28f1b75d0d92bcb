/** People who signed in: their tokens, and their roles in organizations and projects. */
@NullMarked
package dev.plumbline.platform.person;

import org.jspecify.annotations.NullMarked;
