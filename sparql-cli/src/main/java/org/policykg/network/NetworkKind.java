package org.policykg.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Level;
import org.policykg.overlap.Selection;
import org.policykg.overlap.Study;

/** Which network is made of a graph. */
public enum NetworkKind {
  /** Counties and initiatives; an edge where a county takes an initiative up. */
  BIPARTITE {
    @Override
    Network of(Ties ties) {
      return new BipartiteNetwork(ties).network();
    }
  },
  /** Counties; an edge where two take up the same initiatives. */
  COUNTIES {
    @Override
    Network of(Ties ties) {
      return new CountyNetwork(ties).network();
    }
  },
  /** Initiatives; an edge where the same counties take two up. */
  INITIATIVES {
    @Override
    Network of(Ties ties) {
      return new InitiativeNetwork(ties).network();
    }
  },
  /** Counties; an arrow from the one whose text names the other as a partner. */
  PARTNERS {
    @Override
    Network of(Ties ties) {
      return new PartnerNetwork(ties).network();
    }
  };

  abstract Network of(Ties ties);

  /** Makes the network of a part of a study. */
  public Network of(Study study, Selection selection) {
    return of(new Ties(Incidence.of(study, Level.EXACT, selection)));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The network of a word, such as {@code counties}. */
  public static Optional<NetworkKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** All words, for a message. */
  public static String words() {
    return Arrays.stream(values()).map(NetworkKind::word).collect(Collectors.joining(", "));
  }
}
