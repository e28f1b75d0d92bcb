/** People: who is signed in, who may come in, and what they see first. */
@NullMarked
package dev.plumbline.tenantadmin.person;

import org.jspecify.annotations.NullMarked;
