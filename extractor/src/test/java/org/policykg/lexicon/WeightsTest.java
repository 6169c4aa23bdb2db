package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policykg.ontology.Table;
import org.policykg.ontology.TableException;

class WeightsTest {
  private static Table table(String columns, String... rows) throws IOException {
    return Table.read("w.tsv", new StringReader(columns + "\n" + String.join("\n", rows)));
  }

  private static Weights weights(String... rows) throws IOException {
    return new Weights(table("trait\tweight", rows));
  }

  private static List<Trait> traits(String... words) {
    return Stream.of(words).map(Trait::parse).toList();
  }

  @Test
  void aTraitIsKnownByItsParts() throws IOException {
    Weights weights = weights("U OWN route=TEXT\t1.5", "U\t-2", "U after==\t0.25");
    Trait route = new Trait("U OWN ", "route=", "TEXT");
    assertEquals("U OWN route=TEXT", route.toString());
    assertEquals(1.5, weights.byParts().sum(List.of(route)), 1e-9);
    assertEquals(-0.25, weights.byParts().sum(traits("U OWN route=TEXT", "U", "U after==")), 1e-9);
  }

  @Test
  void oddsAreTheSumOfWhatIsKnown() throws IOException {
    Weights weights = weights("before=实施\t1.5", "metaphor\t-2");
    assertEquals(-0.5, weights.odds(List.of("before=实施", "metaphor", "unheard of")), 1e-9);
  }

  @Test
  void aReporterNeedsBetterOdds() throws IOException {
    Weights weights = weights("(least)\t-0.5", "(least reported)\t1");
    assertTrue(weights.accept(0.5, Telling.OWN));
    assertFalse(weights.accept(0.5, Telling.REPORTED));
    assertFalse(weights.accept(0.5, Telling.UNPLACED));
    assertFalse(weights.acceptFree(0.5, true));
  }

  @Test
  void theOutcomeWithMostForItIsChosen() throws IOException {
    OutcomeWeights weights =
        new OutcomeWeights(
            table("trait\tbrand\tevent", "quoted\t1\t0.5", "before=举办\t\t2", "open\t3"));
    List<String> kinds = List.of("brand", "event");
    assertEquals("brand", weights.choose(kinds, kind -> kind, traits("quoted")));
    assertEquals("event", weights.choose(kinds, kind -> kind, traits("quoted", "before=举办")));
    assertEquals("brand", weights.choose(kinds, kind -> kind, traits("open", "before=举办")));
  }

  @Test
  void aWeightIsANumber() {
    TableException refused = assertThrows(TableException.class, () -> weights("before=实施\tmuch"));
    assertTrue(String.valueOf(refused.getMessage()).contains("weight 'much' is no number"));
  }
}
