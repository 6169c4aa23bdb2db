package org.policykg.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policykg.overlap.Study;

/** Which network is made of a graph. */
public enum NetworkKind {
  /** Counties and initiatives; an edge where a county takes an initiative up. */
  BIPARTITE(1) {
    @Override
    Network of(Ties ties) {
      return new BipartiteNetwork(ties).network();
    }
  },
  /** Counties; an edge where two take up the same initiatives. */
  COUNTIES(1) {
    @Override
    Network of(Ties ties) {
      return new CountyNetwork(ties).network();
    }
  },
  /** Initiatives; an edge where the same counties take two up. */
  INITIATIVES(2) {
    @Override
    Network of(Ties ties) {
      return new InitiativeNetwork(ties).network();
    }
  },
  /** Counties; an arrow from the one whose text names the other as a partner. */
  PARTNERS(1) {
    @Override
    Network of(Ties ties) {
      return new PartnerNetwork(ties).network();
    }
  };

  private final int minSupport;

  NetworkKind(int minSupport) {
    this.minSupport = minSupport;
  }

  abstract Network of(Ties ties);

  /** How many counties an initiative needs where the user does not say. */
  public int minSupport() {
    return minSupport;
  }

  /**
   * Makes the network.
   *
   * @param minSupport initiatives of fewer counties are left out
   */
  public Network of(Study study, int minSupport) {
    return of(new Ties(study, minSupport));
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
