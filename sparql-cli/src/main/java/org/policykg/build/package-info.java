/**
 * From texts to a graph, in memory that does not grow with them. Documents are read on all cores
 * ({@link org.policykg.build.Harvest}), each becomes a block of bytes that a spool keeps, and the
 * blocks' triples are sorted on disk where they do not fit in memory.
 */
@NullMarked
package org.policykg.build;

import org.jspecify.annotations.NullMarked;
