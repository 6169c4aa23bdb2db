package org.policykg.model;

import java.util.List;

/**
 * A person who speaks for a division.
 *
 * @param name such as 章登峰
 * @param posts the posts that the text gives, in its order; may be empty
 */
public record Official(String name, List<Post> posts) {
  public Official {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an official has a name");
    }
    posts = List.copyOf(posts);
  }

  /**
   * A post in a division.
   *
   * @param title such as 区委书记
   * @param division code of the division
   */
  public record Post(String title, String division) {}
}
