package org.policykg.extract;

import java.util.List;
import java.util.stream.Stream;

/** What can be seen of a figure; {@code =} stands behind those that have a value. */
enum Aspect {
  ALWAYS("always"),
  RULE("rule="),
  MEASURE("measure="),
  UNIT("unit="),
  BOUND("bound="),
  ROW("row="),
  DATED("dated="),
  PERIOD("period="),
  COMMAS("commas="),
  MOMENT("moment="),
  VOICE("voice="),
  LEVEL("level="),
  ROUTE("route="),
  SUBJECTS("subjects="),
  AIM("aim="),
  SEMICOLONS("semicolons="),
  PLACES_BETWEEN("places-between="),
  PLACES_BEHIND("places-behind="),
  SUBJECT_OPENS("subject-opens="),
  BEHIND_SUBJECT("behind-subject=", Value.WORD),
  BEFORE("before=", Value.WORD),
  BEFORE_TAG("before-tag=", Value.TAGS),
  SECOND("second=", Value.WORD),
  TAGS_BEFORE("tags-before=", Value.TAGS),
  AFTER("after=", Value.WORD),
  AFTER_TAG("after-tag=", Value.TAGS),
  TAGS_AFTER("tags-after=", Value.TAGS),
  NEXT("next=", Value.WORD),
  KNOWN("known="),
  LENGTH("length="),
  WORDS("words="),
  FIRST("first=", Value.WORD),
  FIRST_TAG("first-tag=", Value.TAGS),
  LAST("last=", Value.WORD),
  LAST_TAG("last-tag=", Value.TAGS),
  LAST_CHAR("last-char="),
  VERB("verb="),
  CARRIED("carried="),
  TAGS("tags="),
  VERBS("verbs="),
  HAS("has="),
  MIXED("mixed"),
  STANDS("stands="),
  GAP("gap="),
  COMMA("comma="),
  THING("thing="),
  NATION("nation="),
  FOREIGN("foreign="),
  QUOTE("quote="),
  BRACKET("bracket="),
  FIRST_SENTENCE("first-sentence="),
  AHEAD("ahead="),
  PLACES("places=");

  /** What the values of an aspect are. */
  enum Value {
    PLAIN,
    /** The gists of words. */
    WORD,
    /** A part of speech, or two. */
    TAGS
  }

  private final String kind;
  private final Value value;

  Aspect(String kind) {
    this(kind, Value.PLAIN);
  }

  Aspect(String kind, Value value) {
    this.kind = kind;
    this.value = value;
  }

  /** Those whose values are of a sort. */
  static List<Aspect> of(Value value) {
    return Stream.of(values()).filter(aspect -> aspect.value == value).toList();
  }

  /** It as traits write it. */
  String kind() {
    return kind;
  }

  /** Its place in arrays that hold something of each; no file is written by it. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  Value value() {
    return value;
  }
}
