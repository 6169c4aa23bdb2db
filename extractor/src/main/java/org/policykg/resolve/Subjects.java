package org.policykg.resolve;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Place;
import org.policykg.reference.Divisions;

/** Finds the divisions that a sentence's clauses are about. */
public final class Subjects {
  private static final String CLAUSE_END = ",;:。!?(（“”";
  // 以全国万分之八的国土面积: the nation is the whole, not the subject
  private static final String NUMBER = "0123456789一二三四五六七八九十百千万";
  private static final String COMPARING = "比较与和同";
  private static final Pattern AND = Pattern.compile("[、和与及]|以及");
  // 昆山、江阴等县市的; 昆山、张家港、江阴、常熟四市
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:[两二三四五六七八九十]|\\d{1,2})?等?(?:\\d{1,2}个?|[两二三四五六七八九十]个?)?(?:县\\(市、区\\)|县\\(市\\)|县市区|县市|省份|省市|设区市|地市|[省市县区](?![区场内级域外民委长政]))?");
  private static final Pattern NOT_ALL =
      Pattern.compile(
          "(?:首|第|唯一|最|领先|率先|前|先进|文明|百强|重点|劳动|统一|优秀|知名|著名|性|范围|各地|人大|政协|两会|推广|上下|人民|现代|示范)");

  private final List<String> facilities;
  private final Pattern lead;
  private final Areas areas;

  public Subjects(Lexicon lexicon, Areas areas) {
    this.areas = areas;
    facilities = lexicon.words("facility-nouns.tsv");
    // a place behind 是 is told of the subject
    String fillers =
        lexicon.words("fillers.tsv").stream()
            .filter(word -> !word.endsWith("是") || word.length() > 2)
            .filter(word -> word.length() > 1 || COMPARING.indexOf(word.charAt(0)) < 0)
            .sorted(comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(joining("|"));
    lead = Pattern.compile("(?:[“”\"\\s]|" + fillers + "){0,4}");
  }

  /**
   * The subjects that a sentence names, in order.
   *
   * @param text the sentence
   * @param places the divisions named in it, with indexes in the sentence
   * @param moments the times named in it
   * @param speaker the division in whose voice it stands, if any
   */
  public List<Subject> in(
      String text, List<Place> places, List<Moment> moments, Optional<String> speaker) {
    List<Subject> found = new ArrayList<>();
    boolean compared = false;
    for (int at = 0; at < text.length(); at++) {
      boolean clauseStart = at == 0 || CLAUSE_END.indexOf(text.charAt(at - 1)) >= 0;
      if (clauseStart) {
        compared = at < text.length() && COMPARING.indexOf(text.charAt(at)) >= 0;
        int start = skipLead(text, at, moments);
        boolean there = text.startsWith("在", start) && speaker.isEmpty();
        subject(text, there ? start + 1 : start, places, voice(speaker, found))
            .ifPresent(found::add);
      } else if (!compared && text.charAt(at - 1) == '的' && placeAt(places, at).isPresent()) {
        subject(text, at, places, speaker).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Without a speaker, 全省 is the province of the division named last. */
  private static Optional<String> voice(Optional<String> speaker, List<Subject> found) {
    return speaker.isPresent() || found.isEmpty()
        ? speaker
        : Optional.of(found.get(found.size() - 1).codes().get(0));
  }

  private int skipLead(String text, int from, List<Moment> moments) {
    int at = from;
    for (int round = 0; round < 3; round++) {
      int begin = at;
      int timed =
          moments.stream()
              .filter(m -> m.begin() == begin)
              .mapToInt(Moment::end)
              .findFirst()
              .orElse(at);
      Matcher filler = lead.matcher(text).region(timed, text.length());
      at = filler.lookingAt() ? filler.end() : timed;
    }
    return at;
  }

  private Optional<Subject> subject(
      String text, int start, List<Place> places, Optional<String> speaker) {
    List<String> codes = new ArrayList<>();
    int at = start;
    while (true) {
      Optional<Place> place = placeAt(places, at);
      if (place.isEmpty()) {
        break;
      }
      codes.add(place.get().code());
      at = place.get().end();
      Matcher and = AND.matcher(text).region(at, text.length());
      if (!and.lookingAt() || placeAt(places, and.end()).isEmpty()) {
        break;
      }
      at = and.end();
    }
    if (codes.isEmpty()) {
      return area(text, start, speaker);
    }
    Matcher group = GROUP.matcher(text).region(at, text.length());
    int end = codes.size() > 1 && group.lookingAt() ? group.end() : at;
    boolean facility = facilities.stream().anyMatch(noun -> text.startsWith(noun, end));
    boolean joined = placeAt(places, end).isPresent();
    return facility || joined ? Optional.empty() : Optional.of(new Subject(start, end, codes));
  }

  private Optional<Subject> area(String text, int start, Optional<String> speaker) {
    Optional<String> word = areas.at(text, start);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int end = start + word.get().length();
    boolean part = end < text.length() && NUMBER.indexOf(text.charAt(end)) >= 0;
    if (part || NOT_ALL.matcher(text).region(end, text.length()).lookingAt()) {
      return Optional.empty();
    }
    Optional<String> code =
        speaker.isPresent()
            ? areas.subject(word.get(), speaker.get())
            : areas.wider(word.get(), Divisions.NATION).filter(Divisions.NATION::equals);
    return code.map(c -> new Subject(start, end, List.of(c)));
  }

  private static Optional<Place> placeAt(List<Place> places, int begin) {
    return places.stream().filter(place -> place.begin() == begin).findFirst();
  }

  /**
   * What figures behind it are about.
   *
   * @param begin index of its first character in the sentence
   * @param end index after its last one
   * @param codes the divisions
   */
  public record Subject(int begin, int end, List<String> codes) {
    public Subject {
      codes = List.copyOf(codes);
    }
  }
}
