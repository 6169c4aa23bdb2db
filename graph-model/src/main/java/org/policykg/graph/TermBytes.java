package org.policykg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms as bytes, to be sorted, stored and written without a node in memory.
 *
 * <p>A term is a tag and UTF-8 that ends with 0; a literal's are text, language and datatype. In
 * the UTF-8, 0 and 1 are written as 1 1 and 1 2, which keeps the order.
 *
 * <p>The unsigned order of bytes is the order of output: {@code rdf:type} comes first; IRIs stand
 * before literals, literals before blank nodes; texts go by code points. Equal terms have equal
 * bytes, and no term begins with another.
 */
final class TermBytes {
  static final byte END = 0;
  static final byte ESCAPE = 1;

  /** The tag of a predicate that is {@code rdf:type}, whose text is left out. */
  static final byte TYPE = 1;

  static final byte IRI = 2;
  static final byte LITERAL = 3;
  static final byte BLANK = 4;

  private TermBytes() {}

  /** Where the term behind the one at an index begins. */
  static int next(byte[] bytes, int term) {
    int end = end(bytes, term + 1);
    return bytes[term] == LITERAL ? end(bytes, end(bytes, end + 1) + 1) + 1 : end + 1;
  }

  /** Where the text that begins at an index ends. */
  static int end(byte[] bytes, int from) {
    int i = from;
    while (bytes[i] != END) {
      i++;
    }
    return i;
  }

  static String text(byte[] bytes, int from, int to) {
    int escapes = 0;
    for (int i = from; i < to; i++) {
      escapes += bytes[i] == ESCAPE ? 1 : 0;
    }
    if (escapes == 0) {
      return new String(bytes, from, to - from, UTF_8);
    }
    // 1 1 and 1 2 always stand together, as the bytes that they stand for are escaped too
    byte[] plain = new byte[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      plain[size++] = bytes[i] == ESCAPE ? (byte) (bytes[++i] - 1) : bytes[i];
    }
    return new String(plain, 0, size, UTF_8);
  }

  /** The node of the term at an index. */
  static Node node(byte[] bytes, int term) {
    int end = end(bytes, term + 1);
    String text = text(bytes, term + 1, end);
    return switch (bytes[term]) {
      case TYPE -> Std.TYPE.node();
      case IRI -> NodeFactory.createURI(text);
      case BLANK -> NodeFactory.createBlankNode(text);
      default -> literal(bytes, text, end + 1);
    };
  }

  private static Node literal(byte[] bytes, String text, int language) {
    int type = end(bytes, language) + 1;
    if (type > language + 1) {
      return NodeFactory.createLiteralLang(text, text(bytes, language, type - 1));
    }
    String datatype = text(bytes, type, end(bytes, type));
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype));
  }
}
