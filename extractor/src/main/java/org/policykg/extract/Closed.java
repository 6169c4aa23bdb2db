package org.policykg.extract;

import org.policykg.lexicon.HeadNouns.Head;

/** A phrase closed by a head noun, before it is known to name anything. */
record Closed(
    int from, int begin, int headBegin, int end, Head head, NameBeginnings.Launch launch) {
  static final String RULE = "rule";
  static final String LEFT = "left";
  static final String RIGHT = "right";

  /** How a name begins that begins at an index. */
  String side(int index) {
    return index == begin ? RULE : index < begin ? LEFT : RIGHT;
  }

  int modifier(int index) {
    return end - index - Math.min(2, head.noun().length());
  }
}
