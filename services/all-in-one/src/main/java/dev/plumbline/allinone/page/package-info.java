/** The browser application's files, and the headers that fence it in. */
@NullMarked
package dev.plumbline.allinone.page;

import org.jspecify.annotations.NullMarked;
