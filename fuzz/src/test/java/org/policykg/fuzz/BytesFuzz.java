package org.policykg.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.policykg.source.Input;
import org.policykg.source.Skipped;
import org.policykg.source.Source;
import org.policykg.source.Sources;

/** Any bytes are a document, or are refused in words. */
class BytesFuzz {
  @FuzzTest(maxDuration = "10m")
  void anyBytesAreReadOrRefused(FuzzedDataProvider data) {
    byte[] bytes = data.consumeRemainingAsBytes();
    for (Input input : Sources.of(List.of("-"), new ByteArrayInputStream(bytes))) {
      if (input instanceof Source source) {
        check(source.raw().isBlank(), "a blank document");
        check(
            source.raw().chars().anyMatch(c -> c == 0 || c == 0xFFFE || c == 0xFFFF),
            "characters that no export could carry");
      } else {
        check(((Skipped) input).reason().isBlank(), "no reason");
      }
    }
  }

  private static void check(boolean wrong, String what) {
    if (wrong) {
      throw new AssertionError(what);
    }
  }
}
