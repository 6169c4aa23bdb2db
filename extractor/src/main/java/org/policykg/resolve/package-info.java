/** Which division, which period a mention is about. */
@NullMarked
package org.policykg.resolve;

import org.jspecify.annotations.NullMarked;
