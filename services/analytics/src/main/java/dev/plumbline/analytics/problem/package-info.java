/** Why nothing, or not everything, of what a project's programs send is to be seen. */
@NullMarked
package dev.plumbline.analytics.problem;

import org.jspecify.annotations.NullMarked;
