/**
 * Who shares what with whom, and whether it is more than chance: a graph's facts as columns of
 * integers, and pure functions over them. Start at {@link org.policykg.overlap.Study}.
 */
@NullMarked
package org.policykg.overlap;

import org.jspecify.annotations.NullMarked;
