package org.policykg.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.reference.Divisions;
import org.policykg.text.View;
import org.policykg.text.View.Paragraph;

/**
 * What a paragraph of an article speaks of before it names a division itself: what its headline
 * names, or the nation where the title says so.
 */
public final class Topics {
  private static final int HEADLINE = 40;
  private static final String STOPS = "。!?…;:,";
  private static final int PROVINCE = 2;
  // provinces of a paragraph that tells of the whole country
  private static final int MANY = 4;
  private static final String CLOSING = "”’」』)";

  private static final int FEW = 8;

  private final WordTree<String> bodies;
  private final OwnFigures own;

  /** The title that was looked at last: all paragraphs of a text ask for one. */
  private final ThreadLocal<Title> last = ThreadLocal.withInitial(() -> new Title("", false));

  private record Title(String words, boolean ofNation) {}

  public Topics(Lexicon lexicon) {
    own = new OwnFigures(lexicon);
    bodies = WordTree.byBeginning(lexicon.words("national-bodies.tsv"));
  }

  /** Whether a paragraph goes from one province to the next, so that it stays with none. */
  static boolean goesRound(AnnotatedText text, int paragraph) {
    Paragraph whole = text.view().paragraphs().get(paragraph);
    List<Place> places = text.placesIn(whole.begin(), whole.end());
    if (places.size() < MANY) {
      return false;
    }
    Set<String> provinces = new HashSet<>();
    for (Place place : places) {
      provinces.add(place.code().substring(0, PROVINCE));
    }
    return provinces.size() >= MANY;
  }

  /** The division that a paragraph begins with in mind. */
  public Optional<String> of(AnnotatedText text, int paragraph) {
    List<Paragraph> paragraphs = text.view().paragraphs();
    if (isHeadline(text.view(), paragraph)) {
      Optional<String> named = named(text, paragraphs.get(paragraph));
      return named.isPresent() || paragraph == 0 ? named : ofBody(text, paragraph + 1);
    }
    int headline = headline(text, paragraph);
    Optional<String> named =
        headline < 0 ? Optional.empty() : named(text, paragraphs.get(headline));
    return named.isPresent() ? named : titled(text, paragraphs.get(paragraph));
  }

  /** The headline that a paragraph stands under, not the title of the whole; -1 where none is. */
  private static int headline(AnnotatedText text, int paragraph) {
    for (int above = paragraph - 1; above > 0; above--) {
      if (isHeadline(text.view(), above)) {
        return above;
      }
    }
    return -1;
  }

  /** The only division that a headline names, or the nation. */
  private Optional<String> named(AnnotatedText text, Paragraph headline) {
    List<String> codes = codes(text, headline);
    if (codes.isEmpty() && isOfNation(text.view().text(), headline.begin(), headline.end())) {
      return Optional.of(Divisions.NATION);
    }
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** The only division that the paragraph under a headline names. */
  private Optional<String> ofBody(AnnotatedText text, int paragraph) {
    return paragraph < text.view().paragraphs().size() && !isHeadline(text.view(), paragraph)
        ? named(text, text.view().paragraphs().get(paragraph))
        : Optional.empty();
  }

  private Optional<String> titled(AnnotatedText text, Paragraph paragraph) {
    Optional<String> title = text.metadata().title();
    return title.isPresent()
            && text.placesIn(paragraph.begin(), paragraph.end()).isEmpty()
            && isOfNation(title.get())
        ? Optional.of(Divisions.NATION)
        : Optional.empty();
  }

  private boolean isOfNation(String title) {
    Title known = last.get();
    if (!known.words().equals(title)) {
      known = new Title(title, isOfNation(title, 0, title.length()));
      last.set(known);
    }
    return known.ofNation();
  }

  /** Whether a stretch begins with the nation or a body of it: 【观察】上半年全国…. */
  private boolean isOfNation(String text, int begin, int end) {
    int at = begin;
    while (!namesNation(text, at, end) && bodies.longest(text, at, end).isEmpty()) {
      int close = at < end && text.charAt(at) == '【' ? text.indexOf('】', at) : -1;
      if (close < 0 || close >= end) {
        return false;
      }
      at = close + 1;
    }
    return true;
  }

  /** 我国 or 全国, with few characters of the same clause in front. */
  private static boolean namesNation(String text, int begin, int end) {
    int last = Math.min(begin + FEW, end - 2);
    for (int i = begin; i <= last; i++) {
      char c = text.charAt(i);
      if ((c == '我' || c == '全') && text.charAt(i + 1) == '国') {
        return true;
      }
      if (c == ',' || c == '。') {
        return false;
      }
    }
    return false;
  }

  private List<String> codes(AnnotatedText text, Paragraph paragraph) {
    List<Place> places = text.placesIn(paragraph.begin(), paragraph.end());
    if (places.isEmpty()) {
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    for (Place place : places) {
      if (!codes.contains(place.code()) && !own.at(text.view().text(), place.end())) {
        codes.add(place.code());
      }
    }
    return codes;
  }

  private static boolean isHeadline(View view, int paragraph) {
    Paragraph words = view.paragraphs().get(paragraph);
    return words.end() - words.begin() <= HEADLINE && !isStopped(view.text(), words);
  }

  /** Whether a paragraph ends with a stop, whatever closes behind it. */
  private static boolean isStopped(String text, Paragraph words) {
    int last = words.end() - 1;
    while (last >= words.begin() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= words.begin() && STOPS.indexOf(text.charAt(last)) >= 0;
  }
}
