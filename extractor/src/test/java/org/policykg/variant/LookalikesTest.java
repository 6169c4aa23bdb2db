package org.policykg.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Variant;
import org.policykg.model.Variant.Reason;

class LookalikesTest {
  private static final Lookalikes LOOKALIKES = new Lookalikes(Lexicon.standard());

  private static List<Likeness> of(String... names) {
    return LOOKALIKES.of(List.of(names), List.of(), 0.7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "招大引强         | 大招引                   | 0.86 | characters",
        "制造+服务        | 服务+制造                | 1.00 | characters",
        "两新             | 两新政策                 | 0.67 | stem",
        "碳达峰十大工程   | 碳达峰十大行动           | 1.00 | stem",
        "万人助万企       | 万人助万企服务           | 0.92 | part",
        "科技成果转化专项行动 | 科技成果转移转化三年行动 | 0.83 | bigrams",
      })
  void likeNames(String one, String other, String score, String sign) {
    List<Likeness> found = of(one, other);
    assertEquals(1, found.size(), found.toString());
    assertEquals(sign, found.get(0).sign().word());
    assertEquals(score, found.get(0).score().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "山海协作     | 双招双引",
        "助企纾困33条 | 助企纾困36条",
        "一区三中心   | 三区一中心",
        "杭州新能源汽车产业基地 | 宁波新能源汽车产业基地",
        "第二届山海文化大会 | 第三届山海文化大会",
      })
  void unlikeNames(String one, String other) {
    assertEquals(List.of(), of(one, other));
  }

  @Test
  void whatIsJoinedNeedsNoDecision() {
    Variant joined = Variant.of("招大引强", "大招引", Set.of(Reason.REVIEW));
    assertEquals(List.of(), LOOKALIKES.of(List.of("招大引强", "大招引"), List.of(joined), 0.7));
  }

  @Test
  void theMostAlikeComeFirst() {
    List<Likeness> found = of("招大引强", "大招引", "万人助万企", "万人助万企服务");
    assertEquals(List.of("万人助万企", "大招引"), found.stream().map(Likeness::first).toList());
  }

  @Test
  void noPairIsMissed() {
    List<String> names = GeneratedNames.of(300);
    Set<String> oneByOne = new TreeSet<>();
    for (String name : names) {
      for (String other : names) {
        of(name, other).forEach(found -> oneByOne.add(found.toString()));
      }
    }
    Set<String> together = new TreeSet<>();
    LOOKALIKES.of(names, List.of(), 0.7).forEach(found -> together.add(found.toString()));
    assertTrue(together.size() > 10, together.toString());
    assertEquals(oneByOne, together);
  }

  @Test
  void timeGrowsWithTheNumberOfNames() {
    List<String> names = GeneratedNames.of(50_000);
    assertTimeout(Duration.ofSeconds(40), () -> LOOKALIKES.of(names, List.of(), 0.7));
  }
}
