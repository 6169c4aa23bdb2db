package org.policykg.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.policykg.extract.WordWeights.Weighed;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.TraitWeights;
import org.policykg.mention.AnnotatedText;
import org.policykg.reference.Divisions;
import org.policykg.resolve.Actors;
import org.policykg.text.Sentence;

/**
 * What can be seen of a name and of what stands around it, as words that the weights of {@code
 * initiative-weights.tsv} speak of.
 */
final class NameTraits {
  private static final Set<String> FREE =
      Set.of(
          "program.launched-quote",
          "program.quoted-list",
          "brand.middle-dot",
          "campaign.counted",
          "platform.application");
  static final String OPENING = "“《";
  static final String CLOSING = "”》";
  static final String MARKS = "+、·,的和与及等”是不我在把为了";
  static final int LONG = 14;
  static final int MANY = 6;
  static final int FEW = 4;
  static final int MOST_PLACES = 3;

  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final Frames frames;
  private final TraitWeights weights;
  private final Map<String, Traits.Family> families = new ConcurrentHashMap<>();
  private final Divisions divisions = Divisions.standard();

  NameTraits(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs, TraitWeights weights) {
    this.weights = weights;
    this.heads = heads;
    this.verbs = verbs;
    frames = new Frames(lexicon, verbs);
  }

  /**
   * What stands around the names of a sentence.
   *
   * @param keeps whether the traits of its names are kept and not only weighed
   */
  Surroundings around(Phrase phrase, boolean keeps) {
    return new Surroundings(phrase, this, keeps);
  }

  /** A sentence as the names of a family see it. */
  Beside beside(Phrase phrase, String family, boolean keeps) {
    return new Beside(phrase, heads, verbs, family(family), keeps);
  }

  private Traits.Family family(String letter) {
    return families.computeIfAbsent(letter, key -> Traits.Family.of(key, weights));
  }

  /**
   * The traits of a candidate, in parts.
   *
   * @param candidate with indexes in the phrase
   * @param acting whose it is taken to be
   */
  List<Traits> of(
      AnnotatedText text,
      Sentence sentence,
      Surroundings around,
      Candidate candidate,
      Actors.Acting acting) {
    String family = family(candidate);
    Beside beside = around.of(family);
    Traits traits = beside.traits();
    traits.any("always");
    traits.any(family);
    if (isFree(candidate)) {
      traits.any("free");
    }
    traits.any("rule=", candidate.rule());
    traits.any("kind=", candidate.kind());
    traits.own("kind=", candidate.kind());
    for (Trait sign : candidate.signs()) {
      traits.own(sign);
    }
    Phrase phrase = around.phrase();
    boolean opens = isMark(phrase.text(), candidate.begin() - 1, OPENING);
    boolean closes = isMark(phrase.text(), candidate.end(), CLOSING);
    int left = opens ? candidate.begin() - 1 : candidate.begin();
    int right = closes ? candidate.end() + 1 : candidate.end();
    boolean adopted = opens && frames.adopt(phrase.text(), candidate.begin(), candidate.end());
    traits.own("frame=", adopted);
    inside(phrase, beside, candidate, traits);
    document(text, sentence, around, candidate, acting, traits);
    boolean reported = acting.voice().isReported();
    return List.of(traits, beside.left(left, reported), beside.right(right, reported));
  }

  static boolean isMark(String text, int index, String marks) {
    return index >= 0 && index < text.length() && marks.indexOf(text.charAt(index)) >= 0;
  }

  /** Whether no noun says what the candidate is, so that all around it must. */
  static boolean isFree(Candidate candidate) {
    return candidate.rule().startsWith("slogan.") || FREE.contains(candidate.rule());
  }

  private static String family(Candidate candidate) {
    String rule = candidate.rule();
    return switch (rule) {
      case "program.subject", "program.launched", "program.proper", "program.headed" -> "U";
      case "program.epithet" -> "K";
      case "program.listed" -> "L";
      case "program.quoted-then-head", "program.numbered" -> "H";
      case "document.titled" -> "T";
      case "known.unquoted" -> "K";
      default -> "Q";
    };
  }

  private void inside(Phrase phrase, Beside beside, Candidate candidate, Traits traits) {
    String name = phrase.text().substring(candidate.begin(), candidate.end());
    List<Weighed> words = beside.within(candidate.begin(), candidate.end());
    traits.counted("length=", Math.min(name.length(), LONG));
    traits.counted("words=", Math.min(words.size(), MANY));
    if (words.isEmpty()) {
      traits.own("in-word");
      return;
    }
    Weighed first = words.get(0);
    first(first, traits);
    last(words.get(words.size() - 1), name.charAt(name.length() - 1), traits);
    edge(name.charAt(0), beside.wordBefore(candidate.begin()), first, traits);
    for (Weighed word : words) {
      traits.own(Role.INSIDE, word);
    }
    if (words.size() > 1) {
      traits.tags(Role.OPENING, first, words.get(1));
    }
    if (words.size() <= FEW) {
      traits.own("tags=", natures(words));
    }
    traits.counted("verbs=", Math.min(3, verbs(words)));
    marks(name, traits);
    if (!isHan(name)) {
      traits.own("mixed");
    }
    head(heads.closing(name), traits);
  }

  /** The parts of speech of words. */
  static String natures(List<Weighed> words) {
    StringJoiner natures = new StringJoiner(", ", "[", "]");
    for (Weighed word : words) {
      natures.add(word.nature);
    }
    return natures.toString();
  }

  private static int verbs(List<Weighed> words) {
    int verbs = 0;
    for (Weighed word : words) {
      verbs += word.isVerb ? 1 : 0;
    }
    return verbs;
  }

  private static void marks(String name, Traits traits) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (name.indexOf(MARKS.charAt(i)) >= 0) {
        traits.own("has=", MARKS.charAt(i));
      }
    }
  }

  private static boolean isHan(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '\u4E00' || name.charAt(i) > '\u9FFF') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  static void first(Weighed first, Traits traits) {
    traits.own(Role.FIRST, first);
    traits.tag(Role.FIRST_TAG, first);
  }

  static void last(Weighed last, char character, Traits traits) {
    traits.own(Role.LAST, last);
    traits.tag(Role.LAST_TAG, last);
    traits.last(character);
  }

  /** How a name begins beside the word before it. */
  static void edge(char character, Weighed before, Weighed first, Traits traits) {
    traits.first(character);
    traits.tags(Role.SEAM, before, first);
  }

  static void head(Optional<HeadNouns.Head> closing, Traits traits) {
    if (closing.isEmpty()) {
      traits.own("headless");
      return;
    }
    HeadNouns.Head head = closing.get();
    traits.own("head=", head.noun());
    traits.own("strength=", head.strength());
    traits.own("head-kind=", head.kind() + "," + head.strength());
  }

  private void document(
      AnnotatedText text,
      Sentence sentence,
      Surroundings around,
      Candidate candidate,
      Actors.Acting acting,
      Traits traits) {
    Actors.Voice voice = acting.voice();
    traits.any("voice=", voice);
    traits.own("voice=", voice);
    traits.anySaid(voice, "route=", acting.route());
    traits.ownSaid(voice, "route=", acting.route());
    traits.any("level=", divisions.get(acting.division()).level());
    int begin = sentence.begin() + candidate.begin();
    int places = text.placesIn(sentence.begin(), begin).size();
    traits.anySaid(voice, "places=", Trait.count(Math.min(MOST_PLACES, places)));
    int inName = text.placesIn(begin, sentence.begin() + candidate.end()).size();
    traits.counted("places-in-name=", Math.min(2, inName));
    traits.anySaid(voice, "first-sentence=", sentence.begin() == 0);
    traits.anySaid(voice, "quotes=", Trait.count(around.quotes()));
  }
}
