package org.policykg.cli;

import java.util.Optional;

/**
 * What {@code policykg diff} is to do.
 *
 * @param format how the answer is written; what suits who reads where it is empty
 * @param exitCode whether the exit code says that the graphs differ
 */
record DiffOptions(
    GraphOptions before, GraphOptions after, Optional<String> format, boolean exitCode) {}
