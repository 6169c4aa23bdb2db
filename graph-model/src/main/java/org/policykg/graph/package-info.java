/**
 * The one room that knows the model and Jena: facts to triples and back, the IRIs, ordered output.
 * Start at {@link Facts}; {@link Syntax} writes graphs, {@link Iris} names nodes, {@link Pol} has
 * the terms of the ontology. No text handling, no queries.
 */
@NullMarked
package org.policykg.graph;

import org.jspecify.annotations.NullMarked;
