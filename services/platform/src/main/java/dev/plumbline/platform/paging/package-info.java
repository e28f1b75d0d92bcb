/** Page parameters and page answers of list endpoints. */
@NullMarked
package dev.plumbline.platform.paging;

import org.jspecify.annotations.NullMarked;
