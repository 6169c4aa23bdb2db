@NullMarked
package org.policykg.documents;

import org.jspecify.annotations.NullMarked;
