package org.policykg.source;

/**
 * One document as it came in.
 *
 * @param name the file name without folder, or the record's id
 * @param raw the decoded text, without a byte order mark; all spans count in it
 * @param sha256 of the bytes that came in, 64 hexadecimal digits
 */
public record Source(String name, String raw, String sha256, Metadata metadata) {}
