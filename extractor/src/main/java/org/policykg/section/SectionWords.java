package org.policykg.section;

import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;

/** The words by which sections are told apart. */
public final class SectionWords {
  private final SpeakerLine speaker;
  private final Pattern profile;

  public SectionWords(Lexicon lexicon) {
    speaker = new SpeakerLine(lexicon);
    profile = Pattern.compile("[(]?" + lexicon.anyOf("profile-headings.tsv") + "[)]?");
  }

  SpeakerLine speaker() {
    return speaker;
  }

  /** What stands behind a division in the heading of its portrait: 简介. */
  Pattern profile() {
    return profile;
  }
}
