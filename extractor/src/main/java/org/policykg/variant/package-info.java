/**
 * Which names mean one initiative. {@link org.policykg.variant.Variants} joins those about which a
 * rule is sure; {@link org.policykg.variant.Lookalikes} finds those about which a person must
 * decide. Names and documents' names come in, nothing of texts or graphs.
 */
@NullMarked
package org.policykg.variant;

import org.jspecify.annotations.NullMarked;
