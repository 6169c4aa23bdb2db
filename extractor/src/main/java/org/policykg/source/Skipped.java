package org.policykg.source;

/**
 * An input that could not be read.
 *
 * @param name such as {@code report.pdf}, or {@code news.jsonl:12} for a record
 * @param reason what is wrong and what to do, as the rest of a sentence that begins with the name
 */
public record Skipped(String name, String reason) implements Input {}
