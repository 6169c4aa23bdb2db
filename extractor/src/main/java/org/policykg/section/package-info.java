/** Whose voice a part of a document is. */
@NullMarked
package org.policykg.section;

import org.jspecify.annotations.NullMarked;
