/** A whole trace as one file. */
@NullMarked
package dev.plumbline.analytics.download;

import org.jspecify.annotations.NullMarked;
