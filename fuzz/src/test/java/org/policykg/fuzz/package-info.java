/** What must hold of any input whatever; see {@code fuzz/run}. */
@NullMarked
package org.policykg.fuzz;

import org.jspecify.annotations.NullMarked;
