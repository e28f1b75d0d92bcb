/** Projects: what a key pair opens and what telemetry belongs to. */
@NullMarked
package dev.plumbline.tenantadmin.project;

import org.jspecify.annotations.NullMarked;
