package org.policykg.source;

import java.util.List;
import org.policykg.model.Notice;

/**
 * The text of a document that is no text file.
 *
 * @param notices what a person should know of it, such as pages without text
 */
public record Extract(String text, List<Notice> notices) {
  public Extract {
    notices = List.copyOf(notices);
  }
}
