/**
 * The ontology, its shapes and the reference tables as resources, and {@link Table}, which reads
 * every table of words in the project.
 */
@NullMarked
package org.policykg.ontology;

import org.jspecify.annotations.NullMarked;
