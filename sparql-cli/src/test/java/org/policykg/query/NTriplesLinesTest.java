package org.policykg.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NTriplesLinesTest {
  private static String through(String text) throws IOException {
    return new String(
        new NTriplesLines(
                new ByteArrayInputStream(text.getBytes(UTF_8)), List.of("http://a/p", "http://a/q"))
            .readAllBytes(),
        UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://a/双> <http://a/p> <http://a/o> .\n",
        "<http://a/s> <http://a/q> \"招商 . <http://a/r>\"@zh .\n",
        "_:b <http://a/r> \"1\" .\n",
        "<http://a/s>\t<http://a/r>\t\"1\" .\n",
        "# <http://a/s> <http://a/r> 1 .\n",
        "<http://a/s> <http://a/\\u0070> \"1\" .\n",
        "<http://a/s> <http://a/r> \"broken\n",
        "<http://a/s> <http://a/r> \"1\" ."
      })
  void whatIsWantedOrNotPlainIsLetThrough(String line) throws IOException {
    assertEquals(line, through(line));
  }

  @Test
  void otherLinesLeaveTheirEnd() throws IOException {
    assertEquals(
        "\n<http://a/s> <http://a/p> \"2\" .\n\n",
        through(
            """
            <http://a/s> <http://a/r> "1" .
            <http://a/s> <http://a/p> "2" .
            <http://a/s> <http://a/pp> "3" .
            """));
  }

  @Test
  void aLineLongerThanTheBufferIsWhole() throws IOException {
    String line = "<http://a/s> <http://a/p> \"" + "长".repeat(100_000) + "\" .\n";
    String other = "<http://a/s> <http://a/r> \"" + "长".repeat(100_000) + "\" .\n";
    assertEquals(line + "\n" + line, through(line + other + line));
  }
}
