package org.policykg.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonTest {
  @Test
  void whatFewerThanThreeTextsShowTeachesNothing() {
    List<Lesson> first =
        List.of(
            Lesson.of(List.of("head=工程", "word=紫溪"), true), Lesson.of(List.of("word=紫溪"), false));
    List<Lesson> second = List.of(Lesson.of(List.of("head=工程"), true));
    List<Lesson> third = List.of(Lesson.of(List.of("head=工程", "word=茶业"), false));

    List<List<Lesson>> texts = new ArrayList<>(Collections.nCopies(17, List.of()));
    texts.addAll(List.of(first, second, third));

    List<Lesson> common = Lesson.common(texts);

    assertEquals(
        List.of(List.of("head=工程"), List.of(), List.of("head=工程"), List.of("head=工程")),
        common.stream().map(Lesson::traits).toList());
  }
}
