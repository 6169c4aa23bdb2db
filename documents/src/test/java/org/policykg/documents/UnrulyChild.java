package org.policykg.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.List;
import org.policykg.source.Extract;

/** A worker that does what its documents tell it. */
final class UnrulyChild {
  private UnrulyChild() {}

  public static void main(String[] args) throws Exception {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    while (true) {
      String order = new String(Wire.request(in).document().bytes(), UTF_8);
      switch (order) {
        case "hang" -> Thread.sleep(Long.MAX_VALUE);
        case "die" -> Runtime.getRuntime().halt(139);
        case "garbage" -> {
          out.writeBytes("Exception in thread main, and so on for some lines");
          out.flush();
        }
        case "two gigabytes" -> {
          out.writeInt(0x706B6731);
          out.writeByte(0);
          out.writeInt(Integer.MAX_VALUE);
          out.flush();
        }
        case "fill the memory" -> out.writeLong(new long[1 << 28].length);
        default -> Wire.answer(out, new Extract("read: " + order + "\n", List.of()));
      }
    }
  }
}
