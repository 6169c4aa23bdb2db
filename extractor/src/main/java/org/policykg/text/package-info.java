/**
 * Bytes to text to paragraphs and sentences. The raw text is the truth, matching happens in a
 * {@link View} of it, and every span leaves in code points of the raw text.
 */
@NullMarked
package org.policykg.text;

import org.jspecify.annotations.NullMarked;
