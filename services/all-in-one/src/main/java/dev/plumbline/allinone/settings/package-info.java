/** What the browser application must know before anybody has signed in. */
@NullMarked
package dev.plumbline.allinone.settings;

import org.jspecify.annotations.NullMarked;
