/**
 * What the user hands in: files, folders, standard input and JSON Lines become {@link Source}s. The
 * only package of the extractor that reads files.
 */
@NullMarked
package org.policykg.source;

import org.jspecify.annotations.NullMarked;
