package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/**
 * Reading takes time in proportion to a text's length, whatever it holds. The work is counted in
 * the processor time of the thread alone; a text four times as long may take 2.5 times as much for
 * each doubling, and half a second on top of it, so that a busy machine fails no test. What grows
 * with the square is told all the same: it is sixteen times the work.
 */
class GrowthTest {
  private static final int LENGTH = 5_000;
  private static final double MOST = 2.5 * 2.5;
  private static final long SLACK = 500_000_000L;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "的", "一", "亿", "1,", ",", "“", "(", ")", "《", "【", "(【“《", "在", "市", "东西", "第一", "1月",
        "2024年", "比上年", "增长", "占全国", "3家", "100万元、", "建设项目", "“一”", "杭州、", "。", "增长5%。", "来源:",
        "的\n", "a b "
      })
  void timeGrowsWithLength(String piece) {
    read(piece, LENGTH / 4);
    long once = Math.min(read(piece, LENGTH), read(piece, LENGTH));
    long fourfold = read(piece, 4 * LENGTH);
    assertTrue(
        fourfold <= MOST * once + SLACK,
        () -> "once %,d ns, fourfold %,d ns".formatted(once, fourfold));
  }

  private static long read(String piece, int length) {
    Source source =
        Source.of(
            "growth",
            piece.repeat(length / piece.length()),
            new Metadata(
                Optional.empty(), Optional.empty(), Optional.of("330108"), Optional.empty()));
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Extractor.standard().read(source);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
  }
}
