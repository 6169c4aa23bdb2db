package org.policykg.cli;

import java.nio.file.Path;
import org.policykg.evaluate.Draw;

/**
 * What {@code policykg sample} is to do.
 *
 * @param count how many facts to draw
 * @param seed what the draw depends on beside the facts
 * @param out the CSV file to write
 */
record SampleOptions(GraphOptions graph, Draw.Kind kind, int count, long seed, Path out) {}
