/** Sessions: the traces that carry one session id, and what they add up to. */
@NullMarked
package dev.plumbline.analytics.session;

import org.jspecify.annotations.NullMarked;
