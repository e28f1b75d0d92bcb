/** What people do to stored traces: bookmarks, tags, publication, deletion; each with its audit row. */
@NullMarked
package dev.plumbline.ingestion.edit;

import org.jspecify.annotations.NullMarked;
