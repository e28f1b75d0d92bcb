/** The narrow columns of recent hours in memory, each hour true as long as the database's count of its changes says so. */
@NullMarked
package dev.plumbline.analytics.columns;

import org.jspecify.annotations.NullMarked;
