/** Processes beside this one: kept in the data folder's records, watched, started again when they die, ended by exact pid. */
@NullMarked
package dev.plumbline.allinone.supervision;

import org.jspecify.annotations.NullMarked;
