/**
 * The domain as records: what a document says, with the evidence for it. Imports {@code java.*}
 * only; start at {@link Reading}. No RDF, no text handling.
 */
@NullMarked
package org.policykg.model;

import org.jspecify.annotations.NullMarked;
