/** The entry: {@link Extractor} turns a source into a {@code Reading}. */
@NullMarked
package org.policykg.extract;

import org.jspecify.annotations.NullMarked;
