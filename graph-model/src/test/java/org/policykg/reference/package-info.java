/** Tests of the reference. */
@NullMarked
package org.policykg.reference;

import org.jspecify.annotations.NullMarked;
