package org.policykg.extract;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.text.Sentence;

/** Finds the divisions with which an initiative is shared: 与上城、桐乡、越城建立“山海联盟”. */
final class Partners {
  private static final Pattern WITH = Pattern.compile("(?:与|和|同|跟|联合|携手|会同|牵手)$");
  private static final Pattern JOINT = Pattern.compile("(?:、|和|与|及|以及|,)");
  private static final Pattern TOGETHER =
      Pattern.compile("[^。！？;]{0,8}(?:建立|共建|共同|签订|签署|结成|结对|合作|组建|成立|打造|设立|联合|搭建|推进|开展).{0,12}");

  SortedSet<String> of(
      AnnotatedText text, Sentence sentence, Candidate candidate, String division) {
    SortedSet<String> partners = new TreeSet<>();
    String view = text.view().text();
    List<Place> places = text.placesIn(sentence.begin(), candidate.begin());
    for (int i = 0; i < places.size(); i++) {
      Place first = places.get(i);
      if (!WITH.matcher(view.substring(Math.max(0, first.begin() - 2), first.begin())).find()) {
        continue;
      }
      SortedSet<String> run = new TreeSet<>();
      int end = first.end();
      run.add(first.code());
      for (int next = i + 1;
          next < places.size()
              && JOINT
                  .matcher(view.substring(end, Math.max(end, places.get(next).begin())))
                  .matches();
          next++) {
        run.add(places.get(next).code());
        end = places.get(next).end();
      }
      if (TOGETHER.matcher(view.substring(end, candidate.begin())).matches()) {
        partners.addAll(run);
      }
    }
    partners.remove(division);
    return partners;
  }
}
