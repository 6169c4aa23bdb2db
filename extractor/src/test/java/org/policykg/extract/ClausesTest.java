package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the clauses of a sentence end, and which of them lie in a title. */
class ClausesTest {
  @ParameterizedTest
  @CsvSource({
    "茶旅提升行动启动。, 茶旅提升行动启动",
    "'茶园、茶市提升行动,启动', 茶园、茶市提升行动",
    "中国(青溪)茶业园开园。, 中国(青溪)茶业园开园",
    "茶业园(青溪)。, 茶业园",
  })
  void aClauseGoesUpToItsMark(String text, String clause) {
    assertEquals(clause, text.substring(0, Clauses.end(text, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "出台《茶业|》和规划, true",
    "出台《茶业》和规划|, false",
    "出台茶业规划|, false",
  })
  void whatStandsBetweenTheMarksOfATitleLiesInIt(String marked, boolean inTitle) {
    int index = marked.indexOf('|');
    assertEquals(inTitle, Clauses.inTitle(marked.replace("|", ""), index));
  }
}
