/**
 * Learns the weights of the extractor from texts with gold: {@link Trainer} is the only door to
 * LIBLINEAR.
 */
@NullMarked
package org.policykg.train;

import org.jspecify.annotations.NullMarked;
