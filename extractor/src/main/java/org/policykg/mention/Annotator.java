package org.policykg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.Gazetteer;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Notice;
import org.policykg.reference.Divisions;
import org.policykg.section.Colophon;
import org.policykg.section.Named;
import org.policykg.section.SectionWords;
import org.policykg.section.Sections;
import org.policykg.section.Voice;
import org.policykg.source.FrontMatter;
import org.policykg.source.Metadata;
import org.policykg.source.Source;
import org.policykg.text.Sentence;
import org.policykg.text.Sentences;
import org.policykg.text.View;

/** The entry: {@link #annotate} turns a source into an {@link AnnotatedText}. */
public final class Annotator {
  private static final class Standard {
    static final Annotator ANNOTATOR = new Annotator(Lexicon.standard());
  }

  private final Spotter spotter;
  private final Subject subject;
  private final SectionWords sections;

  /** An annotator that knows a lexicon's words. */
  public Annotator(Lexicon lexicon) {
    spotter = new Spotter(Gazetteer.of(lexicon), Divisions.standard(), lexicon);
    subject = new Subject(lexicon, spotter);
    sections = new SectionWords(lexicon);
  }

  /** What a source says by the tables that ship with policykg; see {@link #read}. */
  public static AnnotatedText annotate(Source source) {
    return Standard.ANNOTATOR.read(source);
  }

  /**
   * The sections, sentences and divisions of a source. Divisions are resolved twice: without the
   * sections, which are found by the divisions they name, and then in the light of them.
   */
  public AnnotatedText read(Source source) {
    View view = View.of(source.raw(), FrontMatter.end(source.raw()));
    List<Sentence> sentences = Sentences.of(view);
    Metadata said = Colophon.complete(source.metadata(), view);
    int year = said.date().map(date -> date.getYear()).orElse(Gazetteer.TODAY);
    Places places = Places.in(spotter, view, sentences, year);
    List<Place> first = places.resolve(index -> said.place()).places();
    Metadata known = placed(said, subject.of(view, said, year, first));
    List<Named> named = new ArrayList<>();
    for (Place place : first) {
      named.add(new Named(place.begin(), place.end(), place.code()));
    }
    Sections.Found found = Sections.find(sections, view, known, named);
    Metadata metadata = placed(known, whole(view, found.voices()));
    Places.Resolved last = places.resolve(index -> division(found.voices(), metadata, index));
    List<Notice> notices = new ArrayList<>(found.notices());
    notices.addAll(last.notices());
    Optional<Notice> unreadable = unreadable(source.raw());
    if (unreadable.isPresent()) {
      notices.add(unreadable.get());
    }
    return new AnnotatedText(
        view, metadata, found.voices(), sentences, last.places(), found.announced(), notices);
  }

  private static Metadata placed(Metadata metadata, Optional<String> place) {
    return metadata.place().isPresent() || place.isEmpty()
        ? metadata
        : new Metadata(metadata.title(), metadata.date(), place, metadata.publisher());
  }

  /** The division of a section that is the whole document. */
  private static Optional<String> whole(View view, List<Voice> voices) {
    for (Voice voice : voices) {
      if (voice.begin() == 0 && voice.end() == view.text().length()) {
        return Optional.of(voice.section().division());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> division(List<Voice> voices, Metadata metadata, int index) {
    for (Voice voice : voices) {
      if (voice.begin() <= index && index < voice.end()) {
        return Optional.of(voice.section().division());
      }
    }
    return metadata.place();
  }

  private static Optional<Notice> unreadable(String raw) {
    if (raw.indexOf('\uFFFD') < 0) {
      return Optional.empty();
    }
    long count = raw.chars().filter(c -> c == '\uFFFD').count();
    return Optional.of(
        new Notice(
            "unreadable-characters",
            count + " characters are damaged or control codes; they stand as U+FFFD"));
  }
}
