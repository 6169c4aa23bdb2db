/**
 * How good a graph's facts are: figures against gold files, sheets for a person to judge. Start at
 * {@link org.policykg.evaluate.Evaluation}. What counts as the same fact is decided in {@link
 * org.policykg.evaluate.Fits}. No Jena.
 */
@NullMarked
package org.policykg.evaluate;

import org.jspecify.annotations.NullMarked;
