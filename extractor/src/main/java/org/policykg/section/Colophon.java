package org.policykg.section;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.source.Metadata;
import org.policykg.text.View;

/** What the head of a text says about it: title, date, publisher. */
public final class Colophon {
  private static final int HEAD = 25;
  private static final String DAY =
      "(?<y>(?:19|20)\\d\\d)[-年./](?<m>\\d{1,2})[-月./](?<d>\\d{1,2})日?";

  /** 时间：2026-02-01, 发布时间:2018年6月4日. */
  private static final Pattern DATED = Pattern.compile("(?:时间|日期|发布|刊发)[: ] ?" + DAY);

  private static final Pattern LINE = Pattern.compile("[(]?" + DAY + "(?![^ )]*[上中]).{0,10}[)]?");
  private static final Pattern GIVEN = Pattern.compile("[—―-]*" + DAY + "在.{4,50}");
  private static final Pattern FROM =
      Pattern.compile("(?:来源|稿源|文章来源|信息来源)[: ] ?(?<from>[^ :,。()]{2,20})");
  private static final Pattern NOISE =
      Pattern.compile(
          ".*(?:当前位置|您的位置|分享|字体|阅读量|打印|首页|来源:|时间:|要闻|公开|[>|]).*|.{1,3}|[—―-].*|" + DAY + ".*");
  private static final Pattern KIND =
      Pattern.compile(".{2,40}(?:报告|公报|规划|纲要|意见|方案|讲话|演讲|简介|概况|基本情况|摘要)(?:[(].{1,6}[)])?");

  private Colophon() {}

  /** What is known of the document, and where that is nothing, what the text itself says. */
  public static Metadata complete(Metadata known, View view) {
    if (known.title().isPresent() && known.date().isPresent() && known.publisher().isPresent()) {
      return known;
    }
    boolean sourced = namesSource(view.text());
    if (known.title().isPresent() && known.date().isPresent() && !sourced) {
      return known;
    }
    List<String> head = view.paragraphs().stream().limit(HEAD).map(view::text).toList();
    return new Metadata(
        known.title().or(() -> title(head)),
        known.date().or(() -> date(head)),
        known.place(),
        known.publisher().or(() -> publisher(head)));
  }

  private static boolean namesSource(String text) {
    int at = text.indexOf('源', 1);
    while (at >= 0 && "来稿".indexOf(text.charAt(at - 1)) < 0) {
      at = text.indexOf('源', at + 1);
    }
    return at >= 0;
  }

  private static Optional<String> title(List<String> head) {
    Optional<String> first =
        head.stream().filter(text -> !NOISE.matcher(text).matches()).findFirst();
    return head.stream()
        .filter(text -> !text.startsWith("—") && KIND.matcher(text).matches())
        .filter(text -> !NOISE.matcher(text).matches())
        .findFirst()
        .or(() -> first)
        .map(text -> text.length() > 80 ? text.substring(0, 80) : text);
  }

  private static Optional<LocalDate> date(List<String> head) {
    for (Pattern pattern : List.of(DATED, LINE, GIVEN)) {
      for (String text : head) {
        Matcher found = pattern.matcher(text);
        if (pattern.equals(DATED) ? found.find() : found.matches()) {
          Optional<LocalDate> day = day(found);
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher found) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group("y")),
              Integer.parseInt(found.group("m")),
              Integer.parseInt(found.group("d"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> publisher(List<String> head) {
    return head.stream()
        .filter(Colophon::namesSource)
        .map(FROM::matcher)
        .filter(Matcher::find)
        .map(found -> found.group("from"))
        .findFirst();
  }
}
