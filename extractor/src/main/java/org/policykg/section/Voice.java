package org.policykg.section;

import org.policykg.model.Section;

/**
 * A section and its place in the view.
 *
 * @param begin index of its first character in the view's text
 * @param end index after its last one
 * @param body index where its body begins, behind title and speaker line
 */
public record Voice(Section section, int begin, int end, int body) {}
