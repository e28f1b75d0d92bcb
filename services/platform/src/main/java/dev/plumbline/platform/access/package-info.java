/** Who may call an endpoint: declared by an annotation on each, enforced by one filter. */
@NullMarked
package dev.plumbline.platform.access;

import org.jspecify.annotations.NullMarked;
