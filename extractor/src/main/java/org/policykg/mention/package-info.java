/**
 * What is named where: divisions, figures, quotations. An {@link AnnotatedText} is what the
 * resolvers and extractors read.
 */
@NullMarked
package org.policykg.mention;

import org.jspecify.annotations.NullMarked;
