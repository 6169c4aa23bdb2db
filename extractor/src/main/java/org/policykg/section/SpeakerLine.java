package org.policykg.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Division;
import org.policykg.model.Official;
import org.policykg.model.Official.Post;
import org.policykg.reference.Divisions;
import org.policykg.text.View;

/** Reads lines such as 宁波市委常委、鄞州区委书记 沈敏. */
final class SpeakerLine {
  private static final String LEVEL = "(?:自治[区州县旗]|[省市县区州盟旗地])";

  private static final String NAME =
      "(?<name>\\p{IsHan}{2,4}|\\p{IsHan} \\p{IsHan}|\\p{IsHan}+·\\p{IsHan}+)";

  /** 海宁市委书记 曹某某; 曹某某(海宁市委书记); 海宁市委书记曹某某: */
  private static final List<Form> LINES =
      List.of(
          Form.of(' ', "[—―-]*(?<posts>[^,。:;()]{2,60}) " + NAME),
          Form.of('(', NAME + " ?[(](?<posts>[^,。:;()]{2,60})[)]:?"),
          Form.of(' ', NAME + " (?<posts>[^,。:;()]{2,60})"),
          Form.of(':', "(?<posts>[^,。:;()]{2,60}(?:书记|长|主席|主任))(?<name>\\p{IsHan}{2,3}):"));

  private static final Pattern BETWEEN = Pattern.compile("[、 ]");

  private final Pattern title;
  private final Pattern official;
  private final Divisions divisions = Divisions.standard();

  /** How such a line is written, with a mark that none is written without. */
  private record Form(char mark, Pattern pattern) {
    static Form of(char mark, String regex) {
      return new Form(mark, Pattern.compile(regex));
    }
  }

  SpeakerLine(Lexicon lexicon) {
    String post =
        "(?<level>"
            + LEVEL
            + ")?(?<body>委|党委|党工委|工委|管委会|人民政府|政府|人大常委会|人大|政协|纪委)?(?<rank>党组|常务|代)?(?<deputy>副)?(?<title>"
            + lexicon.anyOf("post-titles.tsv")
            + ")";
    this.title = Pattern.compile(post);
    this.official =
        Pattern.compile(post + "(?<name>\\p{IsHan}{2,4}?)(?:同志)?(?:代表.{2,20})?(?:向大会)?作");
  }

  /**
   * The speaker that a paragraph names and nothing else.
   *
   * @param named the divisions that the document names
   * @param place the division that a post without one belongs to
   */
  Optional<Speaker> read(
      View view, View.Paragraph paragraph, List<Named> named, Optional<String> place) {
    if (!mayName(view.text(), paragraph.begin(), paragraph.end())) {
      return Optional.empty();
    }
    String text = view.text(paragraph);
    for (Form form : LINES) {
      if (text.indexOf(form.mark()) < 0) {
        continue;
      }
      Matcher line = form.pattern().matcher(text);
      Optional<Speaker> speaker =
          line.matches()
              ? read(view.text(), line, paragraph.begin(), named, place)
              : Optional.empty();
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** Whether a line has what parts posts and name, and no stop, as all lines of speakers. */
  private static boolean mayName(String text, int begin, int end) {
    boolean parted = text.charAt(end - 1) == ':';
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '。') {
        return false;
      }
      parted |= c == ' ' || c == '(';
    }
    return parted;
  }

  private Optional<Speaker> read(
      String text, Matcher line, int offset, List<Named> named, Optional<String> place) {
    int to = offset + line.end("posts");
    List<Post> posts = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    for (int begin = offset + line.start("posts"); begin < to; ) {
      int end = between.find(begin) ? Math.min(between.start(), to) : to;
      Optional<Named> name = within(named, begin, end);
      Optional<String> division =
          name.map(Named::code).or(() -> posts.isEmpty() ? place : last(posts));
      Optional<String> title = title(text, name, begin, end);
      if (title.isEmpty() || division.isEmpty()) {
        return Optional.empty();
      }
      posts.add(new Post(title.get(), division.get()));
      begin = end + 1;
    }
    return Optional.of(speaker(line.group("name").replace(" ", ""), posts));
  }

  /** The speaker of a sentence such as 省长毛伟明作政府工作报告. */
  Optional<Speaker> reporting(String sentence, Optional<String> place) {
    Matcher found = official.matcher(sentence);
    if (place.isEmpty() || !found.find()) {
      return Optional.empty();
    }
    return Optional.of(speaker(found.group("name"), List.of(new Post(title(found), place.get()))));
  }

  private Speaker speaker(String name, List<Post> posts) {
    String lowest = posts.get(0).division();
    for (Post post : posts) {
      if (level(post.division()).compareTo(level(lowest)) >= 0) {
        lowest = post.division();
      }
    }
    return new Speaker(new Official(name, posts), lowest);
  }

  private Division.Level level(String code) {
    return divisions.get(code).level();
  }

  private static Optional<String> last(List<Post> posts) {
    return Optional.of(posts.get(posts.size() - 1).division());
  }

  private static Optional<Named> within(List<Named> named, int begin, int end) {
    return named.stream()
        .filter(name -> begin <= name.begin() && name.end() <= end)
        .reduce((a, b) -> b);
  }

  /** The title between a division's name and the end; 滨江区|委书记 is 区委书记. */
  private Optional<String> title(String text, Optional<Named> name, int begin, int end) {
    int from = name.map(Named::end).orElse(begin);
    Matcher shared = title.matcher(text.substring(Math.max(begin, from - 1), end));
    if (name.isPresent() && shared.matches()) {
      return Optional.of(title(shared));
    }
    Matcher plain = title.matcher(text.substring(from, end));
    return plain.matches() ? Optional.of(title(plain)) : Optional.empty();
  }

  private static String title(Matcher found) {
    String level = Optional.ofNullable(found.group("level")).orElse("");
    String body = Optional.ofNullable(found.group("body")).orElse("");
    String rank = Optional.ofNullable(found.group("rank")).orElse("");
    String deputy = Optional.ofNullable(found.group("deputy")).orElse("");
    String title = found.group("title");
    boolean government = body.endsWith("政府");
    if (title.endsWith("长") && (government || body.isEmpty())) {
      return rank + deputy + title;
    }
    return level + (government ? "" : body) + rank + deputy + title;
  }
}
