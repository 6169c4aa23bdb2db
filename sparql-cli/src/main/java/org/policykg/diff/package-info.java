/**
 * What came, went and changed between two graphs, as the tables of {@code output} word it. Start at
 * {@link org.policykg.diff.Difference}.
 */
@NullMarked
package org.policykg.diff;

import org.jspecify.annotations.NullMarked;
