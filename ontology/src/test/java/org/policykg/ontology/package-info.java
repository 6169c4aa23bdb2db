/** Tests of tables. */
@NullMarked
package org.policykg.ontology;

import org.jspecify.annotations.NullMarked;
