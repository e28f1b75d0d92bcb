/** The users of a project's traces, and what they used. */
@NullMarked
package dev.plumbline.analytics.user;

import org.jspecify.annotations.NullMarked;
