package org.policykg.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Gazetteer;
import org.policykg.model.Notice;
import org.policykg.section.Colophon;
import org.policykg.section.Named;
import org.policykg.section.Sections;
import org.policykg.source.FrontMatter;
import org.policykg.source.Metadata;
import org.policykg.source.Source;
import org.policykg.text.Sentence;
import org.policykg.text.Sentences;
import org.policykg.text.View;

/** The entry: {@link #annotate} turns a source into an {@link AnnotatedText}. */
public final class Annotator {
  private Annotator() {}

  /** The sections, sentences and divisions of a source. */
  public static AnnotatedText annotate(Source source) {
    View view = View.of(source.raw(), FrontMatter.end(source.raw()));
    List<Sentence> sentences = Sentences.of(view);
    Metadata metadata = source.metadata().or(Colophon.read(view));
    int year = metadata.date().map(date -> date.getYear()).orElse(Gazetteer.TODAY);
    Places places = Places.in(view, sentences, year);
    List<Place> first = places.resolve(index -> source.metadata().place()).places();
    List<Named> named = first.stream().map(p -> new Named(p.begin(), p.end(), p.code())).toList();
    Metadata known = metadata.or(place(view, metadata, first));
    Sections.Found found = Sections.find(view, known, named);
    Places.Resolved last =
        places.resolve(
            index ->
                found.voices().stream()
                    .filter(voice -> voice.begin() <= index && index < voice.end())
                    .map(voice -> voice.section().division())
                    .findFirst()
                    .or(known::place));
    List<Notice> notices = new ArrayList<>(found.notices());
    notices.addAll(last.notices());
    return new AnnotatedText(
        view, known, found.voices(), sentences, last.places(), found.announced(), notices);
  }

  /** The division that the title is about: the only one it names. */
  private static Metadata place(View view, Metadata metadata, List<Place> places) {
    Optional<String> title = metadata.title();
    int begin = title.map(view.text()::indexOf).orElse(-1);
    if (begin < 0) {
      return Metadata.NONE;
    }
    int end = begin + title.orElse("").length();
    Set<String> codes = new HashSet<>();
    places.stream()
        .filter(place -> begin <= place.begin() && place.end() <= end)
        .forEach(place -> codes.add(place.code()));
    return codes.size() == 1
        ? new Metadata(
            Optional.empty(), Optional.empty(), codes.stream().findFirst(), Optional.empty())
        : Metadata.NONE;
  }
}
