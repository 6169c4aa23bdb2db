package org.policykg.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.policykg.source.DocumentReader.Format;
import org.policykg.source.UnreadableException;

/** Whatever becomes of a worker, the parent says it and goes on. */
@Timeout(120)
class WorkersTest {
  private static final Workers.Limits SHORT = new Workers.Limits(Duration.ofSeconds(3), 64);

  private Workers workers = new Workers();

  @AfterEach
  void close() {
    workers.close();
  }

  private static byte[] word(String text) {
    return WordFile.of(WordFile.p(text)).bytes();
  }

  private String read(String text) throws UnreadableException {
    return workers.read(Format.DOCX, word(text)).text();
  }

  private String refusal(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> workers.read(Format.DOCX, bytes)).reason();
  }

  private static byte[] order(String order) {
    return order.getBytes(UTF_8);
  }

  @Test
  void oneProcessReadsMany() throws UnreadableException {
    for (int i = 0; i < 20; i++) {
      assertEquals("第" + i + "段\n", read("第" + i + "段"));
    }
    assertTrue(refusal(order("no document")).startsWith("is damaged"));
    assertEquals("甲\n", read("甲"));
    assertEquals(1, workers.size());
  }

  @Test
  void eachThreadHasAProcessAtMost() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> texts = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int number = i;
        texts.add(threads.submit(() -> read("第" + number + "段")));
      }
      for (int i = 0; i < 20; i++) {
        assertEquals("第" + i + "段\n", texts.get(i).get());
      }
      assertTrue(workers.size() <= 2);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whateverAWorkerDoesTheNextDocumentIsRead() throws UnreadableException {
    workers = new Workers(SHORT, UnrulyChild.class.getName());
    String failed = "made the process that read it fail; it is damaged, or save its text";
    assertEquals("takes longer than 3 s to read; save its text", refusal(order("hang")));
    assertEquals("read: a\n", workers.read(Format.DOCX, order("a")).text());
    assertEquals(failed, refusal(order("die")));
    assertEquals("read: b\n", workers.read(Format.DOCX, order("b")).text());
    assertEquals(failed, refusal(order("garbage")));
    assertEquals(failed, refusal(order("two gigabytes")));
    assertEquals(
        "needs more than 64 MB to be read; save it in parts, or save its text",
        refusal(order("fill the memory")));
    assertEquals("read: c\n", workers.read(Format.DOCX, order("c")).text());
    assertEquals(1, workers.size());
  }

  @Test
  void aWorkerThatIsKilledBetweenDocumentsIsReplaced() throws UnreadableException {
    assertEquals("甲\n", read("甲"));
    ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(Child.class.getName()))
        .forEach(
            child -> {
              child.destroyForcibly();
              child.onExit().join();
            });
    assertEquals("乙\n", read("乙"));
  }

  @Test
  void aLongDocumentFitsTheMemoryOfAWorker() throws UnreadableException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      body.append(WordFile.p(Integer.toHexString(i * 0x9E3779B1)));
    }
    String text = workers.read(Format.DOCX, WordFile.of(body.toString()).bytes()).text();
    assertEquals(400_000, text.lines().count());
  }
}
