/**
 * Questions to a graph, wherever it lies: files, a store, an endpoint. Start at {@link
 * org.policykg.query.GraphSource}.
 */
@NullMarked
package org.policykg.query;

import org.jspecify.annotations.NullMarked;
