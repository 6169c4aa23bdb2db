/** Tests of triples, and hand-made readings for them. */
@NullMarked
package org.policykg.graph;

import org.jspecify.annotations.NullMarked;
