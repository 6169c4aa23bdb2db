package org.policykg.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that was read from one document.
 *
 * @param document the source
 * @param sections in the order of the text
 * @param adoptions in the order of the text
 * @param observations in the order of the text
 * @param announced codes of the divisions that an editor's note says will speak, whether they do or
 *     not
 * @param notices doubts about the text; they are told to the user and do not enter the graph
 */
public record Reading(
    Document document,
    List<Section> sections,
    List<Adoption> adoptions,
    List<Observation> observations,
    SortedSet<String> announced,
    List<Notice> notices) {
  public Reading {
    sections = List.copyOf(sections);
    adoptions = List.copyOf(adoptions);
    observations = List.copyOf(observations);
    announced = Collections.unmodifiableSortedSet(new TreeSet<>(announced));
    notices = List.copyOf(notices);
  }
}
