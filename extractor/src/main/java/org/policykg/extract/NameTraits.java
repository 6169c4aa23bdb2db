package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.AnnotatedText;
import org.policykg.reference.Divisions;
import org.policykg.resolve.Actors;
import org.policykg.text.Sentence;

/**
 * What can be seen of a name and of what stands around it, as words that the weights of {@code
 * initiative-weights.tsv} speak of.
 */
final class NameTraits {
  private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FFF]+");
  private static final Set<String> FREE =
      Set.of(
          "program.launched-quote",
          "program.quoted-list",
          "brand.middle-dot",
          "campaign.counted",
          "platform.application");
  private static final List<String> MARKS =
      List.of("+", "、", "·", ",", "的", "和", "与", "及", "等", "”", "是", "不", "我", "在", "把", "为", "了");
  private static final int NEAR = 8;
  private static final int LONG = 14;
  private static final int MANY = 6;
  private static final Word NONE = new Word(0, 0, "|", "|");

  private final HeadNouns heads;
  private final LaunchVerbs verbs;
  private final Frames frames;
  private final Divisions divisions = Divisions.standard();

  NameTraits(Lexicon lexicon, HeadNouns heads, LaunchVerbs verbs) {
    this.heads = heads;
    this.verbs = verbs;
    frames = new Frames(lexicon, verbs);
  }

  /**
   * The traits of a candidate.
   *
   * @param candidate with indexes in the phrase
   * @param acting whose it is taken to be
   */
  List<String> of(
      AnnotatedText text,
      Sentence sentence,
      Phrase phrase,
      Candidate candidate,
      Actors.Acting acting) {
    List<String> traits = new ArrayList<>();
    String family = family(candidate);
    traits.add("always");
    traits.add(family);
    if (isFree(candidate)) {
      traits.add("free");
    }
    traits.add("rule=" + candidate.rule());
    traits.add("kind=" + candidate.kind());
    traits.add(family + " kind=" + candidate.kind());
    candidate.signs().forEach(sign -> traits.add(family + " " + sign));
    around(phrase, candidate, family, acting.voice().isReported(), traits);
    inside(phrase, candidate, family, traits);
    document(text, sentence, candidate, acting, family, traits);
    return traits;
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

  private void around(
      Phrase phrase, Candidate candidate, String family, boolean reported, List<String> traits) {
    String text = phrase.text();
    int begin = candidate.begin();
    int end = candidate.end();
    boolean opens = begin > 0 && "“《".indexOf(text.charAt(begin - 1)) >= 0;
    boolean closes = end < text.length() && "”》".indexOf(text.charAt(end)) >= 0;
    int left = opens ? begin - 1 : begin;
    int right = closes ? end + 1 : end;
    Word before = left == 0 ? NONE : phrase.wordEndingAt(left).orElse(NONE);
    Word second = before.begin() == 0 ? NONE : phrase.wordEndingAt(before.begin()).orElse(NONE);
    List<Word> behind = right >= text.length() ? List.of() : phrase.wordsFrom(right);
    Word after = behind.isEmpty() ? NONE : behind.get(0);
    Word next = behind.size() < 2 ? NONE : behind.get(1);
    traits.add(family + " before=" + before.text());
    traits.add(family + " before-tag=" + before.nature());
    traits.add("before=" + before.text());
    traits.add(family + " second=" + second.text());
    traits.add(family + " second-tag=" + second.nature() + "," + before.nature());
    traits.add(family + " after=" + after.text());
    traits.add(family + " after-tag=" + after.nature());
    traits.add("after=" + after.text());
    traits.add(family + " next-tag=" + after.nature() + "," + next.nature());
    traits.add(family + " next=" + next.text());
    traits.add(family + " between=" + before.nature() + "," + after.nature());
    traits.add(family + " verb=" + verbs.before(text, left).orElse("|"));
    traits.add(family + " frame=" + (opens && frames.adopt(text, begin, end)));
    if (reported) {
      near(phrase, left, right, family, traits);
    }
    heads
        .opening(text.substring(right))
        .ifPresent(head -> traits.add(family + " head-behind=" + head.kind()));
  }

  /** The words of the clause before and behind a name, in no order. */
  private static void near(Phrase phrase, int left, int right, String family, List<String> traits) {
    for (Word word : phrase.words()) {
      if (word.end() <= left && left - word.begin() <= NEAR) {
        traits.add(family + " near-before=" + word.text());
      } else if (word.begin() >= right && word.end() - right <= NEAR) {
        traits.add(family + " near-after=" + word.text());
      }
    }
  }

  private void inside(Phrase phrase, Candidate candidate, String family, List<String> traits) {
    String name = phrase.text().substring(candidate.begin(), candidate.end());
    List<Word> words =
        phrase.words().stream()
            .filter(w -> w.begin() >= candidate.begin() && w.end() <= candidate.end())
            .filter(w -> !"“”".contains(w.text()))
            .toList();
    traits.add(family + " length=" + Math.min(name.length(), LONG));
    traits.add(family + " words=" + Math.min(words.size(), MANY));
    if (words.isEmpty()) {
      traits.add(family + " in-word");
      return;
    }
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    traits.add(family + " first=" + first.text());
    traits.add(family + " first-tag=" + first.nature());
    traits.add(family + " last=" + last.text());
    traits.add(family + " last-tag=" + last.nature());
    traits.add(family + " last-char=" + name.charAt(name.length() - 1));
    traits.add(family + " first-char=" + name.charAt(0));
    traits.add(family + " seam=" + seam(phrase, candidate, first));
    words.forEach(word -> traits.add(family + " has-word=" + word.text()));
    if (words.size() > 1) {
      traits.add(family + " opening=" + first.nature() + "," + words.get(1).nature());
    }
    if (words.size() <= 4) {
      traits.add(family + " tags=" + words.stream().map(Word::nature).toList());
    }
    traits.add(
        family
            + " verbs="
            + Math.min(3, words.stream().filter(w -> w.nature().equals("v")).count()));
    for (String mark : MARKS) {
      if (name.contains(mark)) {
        traits.add(family + " has=" + mark);
      }
    }
    if (!HAN.matcher(name).matches()) {
      traits.add(family + " mixed");
    }
    Optional<HeadNouns.Head> head = heads.closing(name);
    head.ifPresent(
        h -> {
          traits.add(family + " head=" + h.noun());
          traits.add(family + " strength=" + h.strength());
          traits.add(family + " head-kind=" + h.kind() + "," + h.strength());
        });
    if (head.isEmpty()) {
      traits.add(family + " headless");
    }
  }

  private static String seam(Phrase phrase, Candidate candidate, Word first) {
    return phrase.wordEndingAt(candidate.begin()).map(Word::nature).orElse("|")
        + ","
        + first.nature();
  }

  private void document(
      AnnotatedText text,
      Sentence sentence,
      Candidate candidate,
      Actors.Acting acting,
      String family,
      List<String> traits) {
    String voice = acting.voice().toString();
    traits.add("voice=" + voice);
    traits.add(family + " voice=" + voice);
    traits.add(voice + " route=" + acting.route());
    traits.add(family + " " + voice + " route=" + acting.route());
    traits.add("level=" + divisions.get(acting.division()).level());
    int begin = sentence.begin() + candidate.begin();
    int places = text.placesIn(sentence.begin(), begin).size();
    traits.add(voice + " places=" + Math.min(3, places));
    int inName = text.placesIn(begin, sentence.begin() + candidate.end()).size();
    traits.add(family + " places-in-name=" + Math.min(2, inName));
    traits.add(voice + " first-sentence=" + (sentence.begin() == 0));
    String name = candidate.name();
    traits.add(family + " mentions=" + Math.min(3, count(text.view().text(), name)));
    traits.add(voice + " quotes=" + Math.min(4, count(sentence.text(), "“")));
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0 && count < 4; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}
