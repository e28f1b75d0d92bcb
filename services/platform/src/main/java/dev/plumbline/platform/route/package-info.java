/** The one table of API routes and the module that serves each. */
@NullMarked
package dev.plumbline.platform.route;

import org.jspecify.annotations.NullMarked;
