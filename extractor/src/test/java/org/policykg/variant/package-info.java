@NullMarked
package org.policykg.variant;

import org.jspecify.annotations.NullMarked;
