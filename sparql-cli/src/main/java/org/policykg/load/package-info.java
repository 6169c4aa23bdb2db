/**
 * Fills new TDB2 stores; start at {@link org.policykg.load.StoreLoader}. Nodes are numbered and the
 * tuples of their numbers put aside, then sorted for each index, of which the tree is packed from
 * its leaves up.
 */
@NullMarked
package org.policykg.load;

import org.jspecify.annotations.NullMarked;
