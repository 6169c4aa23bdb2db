package org.policykg.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code policykg export} is to do.
 *
 * @param out the file to write, or the folder of the tables
 * @param format the word of a format; by the file's ending where it is empty
 */
record ExportOptions(GraphOptions graph, Path out, Optional<String> format) {}
