package org.policykg.extract;

import org.policykg.lexicon.HeadNouns.Head;

/** A phrase closed by a head noun, before it is known to name anything. */
record Closed(
    int from, int begin, int headBegin, int end, Head head, NameBeginnings.Launch launch) {
  /** How a name begins that begins at an index. */
  String side(int index) {
    return index == begin ? "rule" : index < begin ? "left" : "right";
  }

  int modifier(int index) {
    return end - index - Math.min(2, head.noun().length());
  }
}
