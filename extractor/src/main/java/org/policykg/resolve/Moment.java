package org.policykg.resolve;

import java.util.Optional;
import org.policykg.model.Period;

/**
 * A time that a sentence names.
 *
 * @param begin index of its first character
 * @param end index after its last one
 * @param period the time, if it can be told
 * @param reference whether a figure is only compared with it: 比上年, 与2019年同期相比
 */
public record Moment(int begin, int end, Optional<Period> period, boolean reference) {}
