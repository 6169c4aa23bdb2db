package org.policykg.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What stands in one place of a {@link Sheet}: a text, a number or nothing. */
public final class Cell {
  /** Nothing. */
  public static final Cell EMPTY = new Cell("", Optional.empty());

  /** What is not known, as R and pandas write it. */
  public static final Cell UNKNOWN = new Cell("NA", Optional.empty());

  private static final MathContext DIGITS = new MathContext(4);
  private static final BigDecimal TINY = new BigDecimal("0.00001");

  private final String text;
  private final Optional<BigDecimal> number;

  private Cell(String text, Optional<BigDecimal> number) {
    this.text = text;
    this.number = number;
  }

  public static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, Optional.empty());
  }

  public static Cell of(BigDecimal number) {
    return new Cell(number.toPlainString(), Optional.of(number));
  }

  public static Cell of(int number) {
    return of(BigDecimal.valueOf(number));
  }

  /** A number of four digits that count; {@link #UNKNOWN} for {@code NaN}. */
  public static Cell of(double number) {
    if (Double.isNaN(number)) {
      return UNKNOWN;
    }
    BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    boolean tiny = rounded.signum() != 0 && rounded.abs().compareTo(TINY) < 0;
    return new Cell(tiny ? rounded.toString() : plain.toPlainString(), Optional.of(plain));
  }

  /** The cell as it is shown; empty for nothing. */
  public String text() {
    return text;
  }

  Optional<BigDecimal> number() {
    return number;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
