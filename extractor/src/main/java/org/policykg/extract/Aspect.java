package org.policykg.extract;

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
  BEHIND_SUBJECT("behind-subject="),
  BEFORE("before="),
  BEFORE_TAG("before-tag="),
  SECOND("second="),
  TAGS_BEFORE("tags-before="),
  AFTER("after="),
  AFTER_TAG("after-tag="),
  TAGS_AFTER("tags-after="),
  NEXT("next="),
  KNOWN("known="),
  LENGTH("length="),
  WORDS("words="),
  FIRST("first="),
  FIRST_TAG("first-tag="),
  LAST("last="),
  LAST_TAG("last-tag="),
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

  private final String kind;

  Aspect(String kind) {
    this.kind = kind;
  }

  /** It as traits write it. */
  String kind() {
    return kind;
  }
}
