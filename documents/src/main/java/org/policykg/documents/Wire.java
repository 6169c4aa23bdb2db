package org.policykg.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.policykg.model.Notice;
import org.policykg.source.DocumentReader.Format;
import org.policykg.source.Extract;
import org.policykg.source.UnreadableException;

/** What a worker and its parent say to each other: a document, and its text or a reason. */
final class Wire {
  /** The longest text, in characters. */
  static final int MOST_CHARACTERS = 20_000_000;

  private static final int ANSWER = 0x706B6731;
  private static final int TEXT = 0;
  private static final int REASON = 1;
  private static final int MOST_BYTES = 4 * MOST_CHARACTERS;
  private static final int MOST_NOTICES = 100;

  /** A document to be read. */
  record Request(Format format, Document document) {}

  /** Bytes, which a record cannot hold by value. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Document(byte[] bytes) {}

  private Wire() {}

  static void send(DataOutputStream out, Format format, byte[] document) throws IOException {
    out.writeUTF(format.name());
    out.writeInt(document.length);
    out.write(document);
    out.flush();
  }

  static Request request(DataInputStream in) throws IOException {
    Format format = Format.valueOf(in.readUTF());
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new Request(format, new Document(bytes));
  }

  static void answer(DataOutputStream out, Extract extract) throws IOException {
    out.writeInt(ANSWER);
    out.writeByte(TEXT);
    write(out, extract.text());
    out.writeInt(extract.notices().size());
    for (Notice notice : extract.notices()) {
      write(out, notice.issue());
      write(out, notice.message());
    }
    out.flush();
  }

  static void answer(DataOutputStream out, UnreadableException reason) throws IOException {
    out.writeInt(ANSWER);
    out.writeByte(REASON);
    write(out, reason.reason());
    out.flush();
  }

  /**
   * Reads an answer.
   *
   * @throws IOException where it ends or is none
   */
  static Extract answer(DataInputStream in) throws IOException, UnreadableException {
    expect(in.readInt() == ANSWER);
    int kind = in.readByte();
    expect(kind == TEXT || kind == REASON);
    String text = read(in);
    if (kind == REASON) {
      throw new UnreadableException(text);
    }
    int count = in.readInt();
    expect(count >= 0 && count <= MOST_NOTICES);
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      notices.add(new Notice(read(in), read(in)));
    }
    return new Extract(text, notices);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    expect(length >= 0 && length <= MOST_BYTES);
    byte[] bytes = in.readNBytes(length);
    expect(bytes.length == length);
    return new String(bytes, UTF_8);
  }

  private static void expect(boolean sense) throws IOException {
    if (!sense) {
      throw new IOException("no answer of a worker");
    }
  }
}
