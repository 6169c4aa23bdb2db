/**
 * Counties and initiatives as the networks that Gephi, networkx, igraph and Cytoscape open; start
 * at {@link org.policykg.network.NetworkKind}. What is shared and by whom is counted in {@code
 * overlap}.
 */
@NullMarked
package org.policykg.network;

import org.jspecify.annotations.NullMarked;
