package org.policykg.extract;

import java.util.List;
import java.util.stream.Stream;

/** What a word, its part of speech, or those of two words, are seen as in and beside a name. */
enum Role {
  BEFORE("before="),
  SECOND("second="),
  NEAR_BEFORE("near-before="),
  AFTER("after="),
  NEXT("next="),
  NEAR_AFTER("near-after="),
  FIRST("first="),
  LAST("last="),
  INSIDE("has-word="),
  BEFORE_TAG("before-tag="),
  AFTER_TAG("after-tag="),
  FIRST_TAG("first-tag="),
  LAST_TAG("last-tag="),
  SECOND_TAGS("second-tag="),
  NEXT_TAGS("next-tag="),
  SEAM("seam="),
  OPENING("opening=");

  static final List<String> KINDS = Stream.of(values()).map(Role::kind).toList();

  private final String kind;

  Role(String kind) {
    this.kind = kind;
  }

  /** The kind of trait. */
  String kind() {
    return kind;
  }
}
