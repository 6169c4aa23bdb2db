package org.policykg.resolve;

import static java.util.stream.Collectors.toMap;

import java.util.Optional;
import java.util.function.Function;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.AnnotatedText;
import org.policykg.text.Sentence;

/**
 * Whose a program is: the division in whose voice the text speaks, unless the clause has a division
 * of its own that launches it (青岛获批…试点城市); where nobody speaks, the only division that the sentence
 * names.
 */
public final class Actors {
  private final Topics topics;
  private final Glance launches;
  private final WordTree<String> ownVoice;
  private final WordTree<String> national;
  private final Glance bodies;

  public Actors(Lexicon lexicon) {
    ownVoice = words(lexicon, "own-voice.tsv");
    topics = new Topics(lexicon);
    national = words(lexicon, "national-cues.tsv");
    bodies =
        Glance.of(
            "(?:目前|近日|日前|今年)?(?:"
                + lexicon.anyOf("national-bodies.tsv")
                + "[、和]?)+(?:等部门|等\\d+部门)?"
                + "(?:还|也|将|已|正|重点|牵头|联合|组织|会同|共同|今天|昨天|近日|日前){0,3}"
                + "(?:起草|编制|修编|制定|印发|出台|发布|启动|部署|开展|实施|推进|安排|下达|支持|指导)");
    launches =
        Glance.of(
            lexicon.anyOf("adverbs.tsv")
                + "{0,2}"
                + lexicon.anyOf("launch-verbs.tsv")
                + "[^,;:。、]{0,12}");
  }

  private static WordTree<String> words(Lexicon lexicon, String table) {
    return WordTree.byBeginning(
        lexicon.words(table).stream()
            .distinct()
            .collect(toMap(Function.identity(), Function.identity())));
  }

  /** Whether a text names any division, or is one's, so that somebody can act in it. */
  public boolean mayBeIn(AnnotatedText text) {
    return !text.places().isEmpty()
        || !text.voices().isEmpty()
        || text.metadata().place().isPresent();
  }

  /** Who speaks of a program. */
  public enum Voice {
    /** An official of the division. */
    SPOKEN,
    /** The division's own paper: a report, a plan, a profile. */
    OWN,
    /** A reporter who speaks of one division all along. */
    PORTRAYED,
    /** A reporter who speaks of several. */
    REPORTED;

    /** Whether a reporter speaks. */
    public boolean isReported() {
      return this == PORTRAYED || this == REPORTED;
    }
  }

  /** By what the division that acts is known. */
  public enum Route {
    /** It launches the program in the same clause. */
    CLAUSE,
    /** The sentence names it as the only one. */
    SENTENCE,
    /** The paragraph names it as the only one. */
    PARAGRAPH,
    /** The text is in its voice or about it. */
    TEXT
  }

  /** The division that acts, and how it is known. */
  public record Acting(String division, Route route, Voice voice) {}

  /** Whose the programs of a sentence may be. */
  public Cast in(AnnotatedText text, Sentence sentence) {
    return new Cast(this, text, sentence);
  }

  /**
   * Whether a text at an index of the view is the division's own paper: its title says so, or it
   * has none and the user gave its place.
   */
  public boolean isOwn(AnnotatedText text, int index) {
    Optional<String> title = text.voiceAt(index).flatMap(voice -> voice.section().title());
    if (title.isEmpty()) {
      title = text.metadata().title();
    }
    return title.isPresent() ? ownVoice.anyIn(title.get()) : text.divisionAt(index).isPresent();
  }

  /** Who speaks at an index of the view. */
  public Voice voiceAt(AnnotatedText text, int index) {
    if (text.voiceAt(index).flatMap(voice -> voice.section().speaker()).isPresent()) {
      return Voice.SPOKEN;
    }
    if (isOwn(text, index)) {
      return Voice.OWN;
    }
    return text.divisionAt(index).isPresent() ? Voice.PORTRAYED : Voice.REPORTED;
  }

  /** What stands between a division and the program that it launches. */
  Glance launches() {
    return launches;
  }

  /** Whether a sentence tells what the nation does. */
  boolean isNational(String sentence) {
    return national.anyIn(sentence);
  }

  /** Whether a clause has a body of the nation for its subject: 水利部编制…规划; not 国家税务总局青溪税务局. */
  boolean leadsNation(String view, int begin, int end) {
    return begin < end && bodies.mayBegin(view.charAt(begin)) && bodies.end(view, begin) > begin;
  }

  /** The division that a paragraph begins with in mind. */
  Optional<String> topic(AnnotatedText text, int paragraph) {
    return topics.of(text, paragraph);
  }
}
