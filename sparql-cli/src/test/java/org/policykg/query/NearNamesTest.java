package org.policykg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  private static final List<String> NAMES = List.of("山海联盟", "山海协作", "双招双引", "招大引强");

  @Test
  void nearestComesFirst() {
    assertEquals(List.of("山海联盟", "山海协作"), NearNames.of("山海同盟", NAMES));
  }

  @Test
  void aPartIsNearTheWhole() {
    assertEquals(List.of("双招双引"), NearNames.of("双招", NAMES));
  }

  @Test
  void whatIsFarIsLeftOut() {
    assertEquals(List.of(), NearNames.of("数字经济", NAMES));
  }
}
