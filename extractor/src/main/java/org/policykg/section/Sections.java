package org.policykg.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.model.Notice;
import org.policykg.model.Official;
import org.policykg.model.Section;
import org.policykg.reference.Divisions;
import org.policykg.source.Metadata;
import org.policykg.text.View;
import org.policykg.text.View.Paragraph;

/** Finds whose voice the parts of a document are. */
public final class Sections {

  /** What may follow the division's name in the heading of a chapter: nothing, or a motto. */
  private static final Pattern CHAPTER = Pattern.compile("|(?:: ?|[—―-]{1,2}| ).{2,36}");

  /** A line between title and body. */
  private static final Pattern HEADER =
      Pattern.compile("[—―·(].{0,60}|.{0,60}(?:来源|时间|记者|作者|字体|发布).{0,60}|[\\d:年月日 -]+|.{1,6}");

  private static final Pattern NUMBER =
      Pattern.compile("(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\\d{1,2}[).、]) ?");

  private static final Letters NUMBER_BEGIN = Letters.of("(一二三四五六七八九十0123456789");

  private static final Pattern CREDIT = Pattern.compile("[(（].{0,60}[)）]|.{0,20}记者.{0,40}");
  private static final Pattern STOPPED = Pattern.compile(".*[。!?…;:][”’」』)]*", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("(?:、[^、,。;]{2,5}){0,3}(?:、|和|与|及|以及)");
  private static final Pattern NOTE = Pattern.compile("[(【]?(?:编者按|编者的话|编者注|按)[)】]?[: ].*");
  private static final Glance TALK =
      Glance.of(
          "[—―-]{1,2} ?(?<name>\\p{IsHan}{2,4}?)(?:同志)?在.{2,40}[上中时]的.{0,6}(?:讲话|演讲|发言|致辞|报告)");
  private static final int HEAD = 20;
  private static final int HEADING = 40;

  private final SectionWords words;
  private final View view;
  private final List<Paragraph> paragraphs;
  private final Metadata metadata;
  private final List<Named> named;

  private Sections(SectionWords words, View view, Metadata metadata, List<Named> named) {
    this.words = words;
    this.view = view;
    this.paragraphs = view.paragraphs();
    this.metadata = metadata;
    this.named = named;
  }

  /**
   * The sections of a document.
   *
   * @param metadata what is known of it
   * @param named the divisions it names, in order
   */
  public static Found find(SectionWords words, View view, Metadata metadata, List<Named> named) {
    // whoever speaks is known by a division
    return named.isEmpty() && metadata.place().isEmpty()
        ? new Found(List.of(), Collections.emptySortedSet(), List.of())
        : new Sections(words, view, metadata, List.copyOf(named)).find();
  }

  private Found find() {
    List<Voice> voices = profiles();
    if (voices.isEmpty()) {
      voices = speeches();
    }
    if (voices.isEmpty()) {
      voices = whole().map(List::of).orElse(List.of());
    }
    SortedSet<String> announced = voices.size() > 1 ? announced() : new TreeSet<>();
    List<Notice> notices = new ArrayList<>();
    for (String code : announced) {
      if (voices.stream().noneMatch(voice -> voice.section().division().equals(code))) {
        notices.add(
            new Notice(
                "named-but-silent",
                "the editor's note names "
                    + Divisions.standard().get(code).name()
                    + " ("
                    + code
                    + "), but no section is its voice"));
      }
    }
    return new Found(voices, announced, notices);
  }

  /** Portraits (康保县简介), or two chapters or more that are headed by divisions (嘉兴市：……). */
  private List<Voice> profiles() {
    List<Integer> heads = headed(words.profile());
    if (heads.isEmpty()) {
      heads = headed(CHAPTER);
      if (heads.size() < 2
          || heads.stream().map(head -> heading(head, CHAPTER)).distinct().count() < 2) {
        return List.of();
      }
    }
    List<Voice> voices = new ArrayList<>();
    for (int h = 0; h < heads.size(); h++) {
      int head = heads.get(h);
      int last = h + 1 < heads.size() ? heads.get(h + 1) - 1 : paragraphs.size() - 1;
      while (last > head + 1 && isCredit(last)) {
        last--;
      }
      String division =
          heading(head, words.profile()).or(() -> heading(head, CHAPTER)).orElseThrow();
      Optional<String> title = Optional.of(view.text(paragraphs.get(head)));
      voices.add(voice(head, head + 1, last, division, title, Optional.empty()));
    }
    return voices;
  }

  private List<Integer> headed(Pattern rest) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (heading(i, rest).isPresent()) {
        heads.add(i);
      }
    }
    return heads;
  }

  /** The division that a heading begins with, where {@code rest} is all that follows. */
  private Optional<String> heading(int i, Pattern rest) {
    Paragraph paragraph = paragraphs.get(i);
    if (named.isEmpty() || paragraph.end() - paragraph.begin() > HEADING) {
      return Optional.empty();
    }
    String text = view.text(paragraph);
    int begin = paragraph.begin();
    if (NUMBER_BEGIN.has(text.charAt(0))) {
      Matcher number = NUMBER.matcher(text);
      begin += number.lookingAt() ? number.end() : 0;
    }
    Named name = Named.at(named, begin);
    return name != null
            && name.end() <= paragraph.end()
            && !STOPPED.matcher(text).matches()
            && rest.matcher(view.text()).region(name.end(), paragraph.end()).matches()
        ? Optional.of(name.code())
        : Optional.empty();
  }

  private List<Voice> speeches() {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (speaker(i).isPresent()) {
        lines.add(i);
      }
    }
    if (lines.size() < 2) {
      return List.of();
    }
    List<Voice> voices = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      int line = lines.get(n);
      int first = heading(line);
      int last = (n + 1 < lines.size() ? heading(lines.get(n + 1)) : paragraphs.size()) - 1;
      while (last > line && isCredit(last)) {
        last--;
      }
      Speaker speaker = speaker(line).orElseThrow();
      Optional<String> title = first < line ? Optional.of(text(first, line)) : Optional.empty();
      voices.add(
          voice(first, line + 1, last, speaker.division(), title, Optional.of(speaker.official())));
    }
    return voices;
  }

  private Optional<Speaker> speaker(int i) {
    return words.speaker().read(view, paragraphs.get(i), named, metadata.place());
  }

  /** The first of the heading lines right before a speaker's line. */
  private int heading(int line) {
    int first = line;
    while (first > 0 && line - first < 2 && isHeading(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isHeading(int i) {
    String text = view.text(paragraphs.get(i));
    return text.length() <= HEADING
        && !STOPPED.matcher(text).matches()
        && !isCredit(i)
        && speaker(i).isEmpty();
  }

  private boolean isCredit(int i) {
    return CREDIT.matcher(view.text(paragraphs.get(i))).matches();
  }

  private Optional<Voice> whole() {
    Optional<Speaker> speaker = Optional.empty();
    int body = 1;
    for (int i = 0; i < Math.min(HEAD, paragraphs.size()) && speaker.isEmpty(); i++) {
      speaker = speaker(i);
      body = speaker.isPresent() ? i + 1 : body;
    }
    for (int i = 0; i < Math.min(HEAD, paragraphs.size()) && speaker.isEmpty(); i++) {
      String text = view.text(paragraphs.get(i));
      Matcher talk = metadata.place().isPresent() ? TALK.first(text) : null;
      if (talk != null) {
        speaker =
            Optional.of(
                new Speaker(new Official(talk.group("name"), List.of()), metadata.place().get()));
      } else if (text.contains("工作报告")) {
        speaker = words.speaker().reporting(text, metadata.place());
      }
    }
    Optional<String> division =
        speaker.isPresent() ? Optional.of(speaker.get().division()) : metadata.place();
    if (division.isEmpty() || paragraphs.isEmpty()) {
      return Optional.empty();
    }
    while (body < paragraphs.size() - 1
        && HEADER.matcher(view.text(paragraphs.get(body))).matches()) {
      body++;
    }
    return Optional.of(
        voice(
            0,
            Math.min(body, paragraphs.size() - 1),
            paragraphs.size() - 1,
            division.get(),
            metadata.title(),
            speaker.map(Speaker::official)));
  }

  /** The longest row of divisions in an editor's note: 滨江、鄞州、泰顺等10个县(市、区)负责人. */
  private SortedSet<String> announced() {
    List<String> longest = List.of();
    for (Paragraph paragraph : paragraphs) {
      if (!NOTE.matcher(view.text(paragraph)).matches()) {
        continue;
      }
      List<String> row = new ArrayList<>();
      int end = -1;
      for (Named name : named) {
        if (paragraph.begin() <= name.begin() && name.end() <= paragraph.end()) {
          boolean joined =
              end >= 0 && ROW.matcher(view.text().substring(end, name.begin())).matches();
          row = joined ? row : new ArrayList<>();
          row.add(name.code());
          end = name.end();
          longest = row.size() > longest.size() ? List.copyOf(row) : longest;
        }
      }
    }
    return new TreeSet<>(longest);
  }

  private String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < last; i++) {
      text.append(text.isEmpty() ? "" : " ").append(view.text(paragraphs.get(i)));
    }
    return text.toString();
  }

  private Voice voice(
      int first,
      int body,
      int last,
      String division,
      Optional<String> title,
      Optional<Official> speaker) {
    int begin = paragraphs.get(first).begin();
    int end = paragraphs.get(last).end();
    int bodyBegin = body <= last ? paragraphs.get(body).begin() : end;
    return new Voice(
        new Section(view.span(begin, end), division, title, speaker), begin, end, bodyBegin);
  }

  /**
   * What was found.
   *
   * @param announced codes of the divisions that an editor's note says will speak
   */
  public record Found(List<Voice> voices, SortedSet<String> announced, List<Notice> notices) {
    public Found {
      voices = List.copyOf(voices);
      announced = Collections.unmodifiableSortedSet(new TreeSet<>(announced));
      notices = List.copyOf(notices);
    }
  }
}
