/** The command that a cluster's jobs run before an upgrade and once a day. */
@NullMarked
package dev.plumbline.schema.command;

import org.jspecify.annotations.NullMarked;
