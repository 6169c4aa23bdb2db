package org.policykg.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policykg.query.BadInput;

class JudgementsTest {
  private static final String HEAD = "fact,judgement,kind,errorClass\n";

  @TempDir Path folder;

  @Test
  void aFigureThatIsWrongByItsTimeAloneTeachesNothing() throws IOException {
    Judgements judgements =
        read(
            "a,wrong,,period\nb,wrong,,county\nc,wrong,,wrong-type\nd,optional,,\ne,right,plan,\n");
    assertEquals(Optional.empty(), judgements.of("a").get().right());
    assertEquals(Optional.of(false), judgements.of("b").get().right());
    assertEquals(Optional.of(true), judgements.of("c").get().right());
    assertEquals(Optional.empty(), judgements.of("d").get().right());
    assertEquals(Optional.of("plan"), judgements.of("e").get().kind());
  }

  @Test
  void anUnknownJudgementIsRefusedWithItsRow() {
    BadInput refused = assertThrows(BadInput.class, () -> read("a,right,,\nb,maybe,,\n"));
    assertTrue(String.valueOf(refused.getMessage()).contains("row 3: the judgement 'maybe'"));
  }

  private Judgements read(String rows) throws IOException {
    Path sheet = Files.writeString(folder.resolve("judged.csv"), HEAD + rows);
    return Judgements.read(List.of(sheet));
  }
}
