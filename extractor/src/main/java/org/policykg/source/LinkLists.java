package org.policykg.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds the parts of a page that are lists of links: menus, related articles, lists of places. */
final class LinkLists implements NodeVisitor {
  private static final Set<String> CONTAINERS =
      Set.of("ul", "ol", "dl", "div", "section", "table", "td", "p");

  private static final int LEAST_LINKS = 3;
  private static final double MOST_TEXT_IN_LINKS = 0.6;

  /** What an element holds. */
  private static final class Content {
    private int links;
    private int characters;
    private int linked;

    private void add(Content part, boolean link) {
      links += part.links + (link ? 1 : 0);
      characters += part.characters;
      linked += link ? part.characters : part.linked;
    }

    private boolean isLinkList() {
      return links >= LEAST_LINKS && linked > MOST_TEXT_IN_LINKS * characters;
    }
  }

  private final Deque<Content> open = new ArrayDeque<>();
  private final List<Element> found = new ArrayList<>();

  private LinkLists() {
    open.push(new Content());
  }

  /** Takes the lists of links out of a body. */
  static void remove(Element element) {
    LinkLists lists = new LinkLists();
    element.traverse(lists);
    lists.found.forEach(Node::remove);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element) {
      open.push(new Content());
    } else if (node instanceof TextNode text) {
      open.element().characters += text.text().strip().length();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Content content = open.pop();
      open.element().add(content, element.normalName().equals("a") && element.hasAttr("href"));
      if (CONTAINERS.contains(element.normalName()) && content.isLinkList()) {
        found.add(element);
      }
    }
  }
}
