/** Tests of what may know what. */
@NullMarked
package org.policykg;

import org.jspecify.annotations.NullMarked;
