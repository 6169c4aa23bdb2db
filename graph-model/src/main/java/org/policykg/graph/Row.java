package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * A triple as bytes, to be sorted, stored and written without a node in memory.
 *
 * <p>Rows in the unsigned order of their bytes are triples in the order of output: by subject,
 * predicate and object; {@code rdf:type} comes first; IRIs stand before literals, literals before
 * blank nodes; texts go by code points. Equal triples have equal rows, and a row gives back its
 * triple.
 *
 * <p>A term is a tag and UTF-8 that ends with 0; a literal's are text, language and datatype. In
 * the UTF-8, 0 and 1 are written as 1 1 and 1 2, which keeps the order.
 */
public final class Row {
  /** The order of output. */
  public static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;

  static final byte END = 0;
  static final byte ESCAPE = 1;
  static final byte TYPE = 1;
  static final byte IRI = 2;
  static final byte LITERAL = 3;
  static final byte BLANK = 4;

  private Row() {}

  /** The row of a triple. */
  public static byte[] of(Triple triple) {
    List<byte[]> rows = RowEncoder.rows(sink -> Statements.say(triple, sink));
    return rows.get(0);
  }

  /** The triple of a row. */
  public static Triple triple(byte[] row) {
    int predicate = next(row, 0);
    int object = next(row, predicate);
    return Triple.create(node(row, 0), node(row, predicate), node(row, object));
  }

  /** Where the term behind the one at an index begins. */
  static int next(byte[] row, int term) {
    int end = end(row, term + 1);
    return row[term] == LITERAL ? end(row, end(row, end + 1) + 1) + 1 : end + 1;
  }

  /** Where the text that begins at an index ends. */
  static int end(byte[] row, int from) {
    int i = from;
    while (row[i] != END) {
      i++;
    }
    return i;
  }

  static String text(byte[] row, int from, int to) {
    int escapes = 0;
    for (int i = from; i < to; i++) {
      escapes += row[i] == ESCAPE ? 1 : 0;
    }
    if (escapes == 0) {
      return new String(row, from, to - from, UTF_8);
    }
    // 1 1 and 1 2 always stand together, as the bytes that they stand for are escaped too
    byte[] plain = new byte[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      plain[size++] = row[i] == ESCAPE ? (byte) (row[++i] - 1) : row[i];
    }
    return new String(plain, 0, size, UTF_8);
  }

  private static Node node(byte[] row, int term) {
    int end = end(row, term + 1);
    String text = text(row, term + 1, end);
    return switch (row[term]) {
      case TYPE -> Std.TYPE.node();
      case IRI -> NodeFactory.createURI(text);
      case BLANK -> NodeFactory.createBlankNode(text);
      default -> literal(row, text, end + 1);
    };
  }

  private static Node literal(byte[] row, String text, int language) {
    int type = end(row, language) + 1;
    if (type > language + 1) {
      return NodeFactory.createLiteralLang(text, text(row, language, type - 1));
    }
    String datatype = text(row, type, end(row, type));
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype));
  }
}
