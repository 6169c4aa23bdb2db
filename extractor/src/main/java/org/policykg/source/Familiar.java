package org.policykg.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.policykg.ontology.Table;

/**
 * How much a text looks like everyday Chinese; bytes read in a wrong encoding give rare characters.
 */
final class Familiar {
  private static final List<Charset> CANDIDATES =
      List.of(UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"), UTF_16LE, UTF_16BE);

  /** At least this share must be familiar; a name list has fewer everyday characters than prose. */
  private static final double LEAST = 0.4;

  /** Bytes that are UTF-8 without a fault are rarely anything else. */
  private static final double FAULTLESS_UTF_8 = 0.6;

  private static final BitSet HAN = han();

  private Familiar() {}

  private static BitSet han() {
    BitSet han = new BitSet();
    for (Table.Row row : Table.resource(Familiar.class, "familiar.tsv").rows()) {
      row.key().chars().forEach(han::set);
    }
    return han;
  }

  /** The encoding in which the bytes up to an end are the most familiar; empty where none is. */
  static Optional<Charset> mostLikely(byte[] bytes, int end) {
    Optional<Charset> best = Optional.empty();
    double most = LEAST;
    for (Charset charset : CANDIDATES) {
      Decoding decoding = Decoding.of(bytes, 0, end, charset, end == bytes.length);
      double share = share(decoding);
      if (charset.equals(UTF_8) && decoding.isWhole() && isLegible(decoding.text())) {
        share += FAULTLESS_UTF_8;
      }
      if (share > most) {
        best = Optional.of(charset);
        most = share;
      }
    }
    return best;
  }

  /**
   * The share of familiar characters less that of damaged and unassigned ones, among those that
   * tell encodings apart.
   */
  private static double share(Decoding decoding) {
    String text = decoding.text();
    int familiar = 0;
    int odd = decoding.damagedBytes();
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127) {
        all++;
        familiar += isFamiliar(c) ? 1 : 0;
      }
      odd += isOdd(c) ? 1 : 0;
    }
    return (double) (familiar - odd) / Math.max(all, 1);
  }

  /** Whether a text is free of what no text holds. */
  static boolean isLegible(String text) {
    return text.chars().noneMatch(c -> Legible.isIllegible((char) c));
  }

  private static boolean isFamiliar(char c) {
    return HAN.get(c)
        || (c >= '\u3001' && c <= '\u301F')
        || (c >= '\uFF01' && c <= '\uFF5E')
        || (c >= '\u2010' && c <= '\u2026');
  }

  private static boolean isOdd(char c) {
    int type = Character.getType(c);
    return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || Legible.isIllegible(c);
  }
}
