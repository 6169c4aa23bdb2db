package org.policykg.mention;

/**
 * A division named in the text.
 *
 * @param begin index of the name's first character in the view's text; 浙江省义乌市 is one mention, of
 *     义乌市
 * @param end index after its last one
 * @param code the division
 */
public record Place(int begin, int end, String code) {}
