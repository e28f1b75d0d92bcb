/** What a span can say in any dialect, and the dialects that many libraries share: the standard conventions. */
@NullMarked
package dev.plumbline.ingestion.dialect;

import org.jspecify.annotations.NullMarked;
