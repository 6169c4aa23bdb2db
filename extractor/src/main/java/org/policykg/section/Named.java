package org.policykg.section;

/**
 * A division that the text names, as far as it is known before the sections are.
 *
 * @param begin index of the name's first character in the view's text
 * @param end index after its last one
 * @param code the division
 */
public record Named(int begin, int end, String code) {}
