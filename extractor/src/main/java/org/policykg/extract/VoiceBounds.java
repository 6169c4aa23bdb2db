package org.policykg.extract;

import java.util.EnumSet;
import java.util.Set;
import org.policykg.lexicon.TraitWeights;
import org.policykg.resolve.Actors.Route;
import org.policykg.resolve.Actors.Voice;

/** What it weighs for unquoted names who speaks, and what weighs differently with who speaks. */
final class VoiceBounds {
  private final TraitWeights.Group said;
  private final double voice;
  private final double anyRoute;
  private final double otherRoute;
  private final double[] places;

  VoiceBounds(TraitWeights weights, Voice voice) {
    TraitWeights.Group any = weights.group("");
    TraitWeights.Group own = weights.group(NameBounds.FAMILY + " ");
    TraitWeights.Group ownSaid = weights.group(NameBounds.FAMILY + " " + voice + " ");
    said = weights.group(voice + " ");
    this.voice = any.of("voice=", voice.toString()) + own.of("voice=", voice.toString());
    anyRoute = most(EnumSet.allOf(Route.class), ownSaid);
    otherRoute = most(EnumSet.complementOf(EnumSet.of(Route.CLAUSE)), ownSaid);
    places = said.counted("places=", NameTraits.MOST_PLACES);
  }

  /** The most that one of some routes weighs. */
  private double most(Set<Route> routes, TraitWeights.Group own) {
    double most = Double.NEGATIVE_INFINITY;
    for (Route route : routes) {
      String value = route.toString();
      most = Math.max(most, said.of("route=", value) + own.of("route=", value));
    }
    return most;
  }

  /**
   * The most that it can weigh in a sentence.
   *
   * @param first whether it is the first of its text
   * @param launches whether a division opens one of its clauses
   */
  double ofSentence(boolean first, long quotes, boolean launches) {
    return voice
        + (launches ? anyRoute : otherRoute)
        + said.of("first-sentence=", String.valueOf(first))
        + said.of("quotes=", String.valueOf(quotes));
  }

  /** What it weighs how many places stand before a name. */
  double ofPlaces(int before) {
    return places[Math.min(before, NameTraits.MOST_PLACES)];
  }
}
