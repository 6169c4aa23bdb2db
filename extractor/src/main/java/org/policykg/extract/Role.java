package org.policykg.extract;

import java.util.List;
import java.util.stream.Stream;

/** What a word, its part of speech, or those of two words, are seen as in and beside a name. */
enum Role {
  BEFORE(0, "before="),
  SECOND(1, "second="),
  NEAR_BEFORE(2, "near-before="),
  AFTER(3, "after="),
  NEXT(4, "next="),
  NEAR_AFTER(5, "near-after="),
  FIRST(6, "first="),
  LAST(7, "last="),
  INSIDE(8, "has-word="),
  BEFORE_TAG(9, "before-tag="),
  AFTER_TAG(10, "after-tag="),
  FIRST_TAG(11, "first-tag="),
  LAST_TAG(12, "last-tag="),
  SECOND_TAGS(13, "second-tag="),
  NEXT_TAGS(14, "next-tag="),
  SEAM(15, "seam="),
  OPENING(16, "opening=");

  static final List<String> KINDS = Stream.of(values()).map(Role::kind).toList();

  private final int column;
  private final String kind;

  Role(int column, String kind) {
    this.column = column;
    this.kind = kind;
  }

  /** Its place in {@link #KINDS}. */
  int column() {
    return column;
  }

  /** The kind of trait. */
  String kind() {
    return kind;
  }
}
