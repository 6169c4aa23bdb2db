package org.policykg.text;

/**
 * A sentence, up to and with its 。！？ and what closes behind it, or a paragraph's rest.
 *
 * @param view the document
 * @param begin index of its first character in the view's text
 * @param end index after its last one
 * @param paragraph index of its paragraph in {@link View#paragraphs()}
 */
public record Sentence(View view, int begin, int end, int paragraph) {
  public String text() {
    return view.text().substring(begin, end);
  }
}
