package org.policykg.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.List;

/** What bytes are by how they begin, whatever the file's name says. */
enum Kind {
  PDF("255044462D"),
  ZIP("504B0304", "504B0506"),
  GZIP("1F8B"),
  OLE("D0CF11E0"),
  RICH_TEXT("7B5C727466"),
  IMAGE("89504E47", "FFD8FF", "47494638", "49492A00", "4D4D002A"),
  WEB_ARCHIVE("4D494D452D56657273696F6E3A", "46726F6D3A203C5361766564206279"),
  PACKED("52617221", "377ABCAF", "425A6839", "FD377A585A", "28B52FFD"),
  TAR,
  TEXT;

  /** How many bytes tell. */
  static final int HEAD = 8192;

  private static final int TAR_MARK = 257;

  @SuppressWarnings("ImmutableEnumChecker") // a list that List.of made
  private final List<String> beginnings;

  /**
   * A kind.
   *
   * @param beginnings in hexadecimal digits
   */
  Kind(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /** What begins with these bytes; {@link #TEXT} is what shows no sign of anything else. */
  static Kind of(byte[] bytes) {
    String head = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, 16));
    for (Kind kind : values()) {
      if (kind.beginnings.stream().anyMatch(head::startsWith)) {
        return kind;
      }
    }
    String text = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    if (text.startsWith("ustar", TAR_MARK)) {
      return TAR;
    }
    return text.stripLeading().startsWith("%PDF-") ? PDF : TEXT;
  }
}
