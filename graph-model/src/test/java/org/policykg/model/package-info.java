/** Tests of the model. */
@NullMarked
package org.policykg.model;

import org.jspecify.annotations.NullMarked;
