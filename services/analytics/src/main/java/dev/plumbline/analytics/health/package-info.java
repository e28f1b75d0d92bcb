/** Whether this node serves, for load balancers and for people. */
@NullMarked
package dev.plumbline.analytics.health;

import org.jspecify.annotations.NullMarked;
