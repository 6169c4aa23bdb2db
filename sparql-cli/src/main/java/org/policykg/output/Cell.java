package org.policykg.output;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in one place of a {@link Sheet}: a text, a number or nothing. */
public final class Cell {
  /** Nothing. */
  public static final Cell EMPTY = new Cell("", Optional.empty());

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
