/** Answers as tables and files; start at {@link org.policykg.output.AnswerFormat}. */
@NullMarked
package org.policykg.output;

import org.jspecify.annotations.NullMarked;
