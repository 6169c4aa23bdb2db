/**
 * The reference tables of the ontology as objects of the domain; start at {@link Divisions}. No
 * RDF.
 */
@NullMarked
package org.policykg.reference;

import org.jspecify.annotations.NullMarked;
