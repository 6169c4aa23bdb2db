package org.policykg.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.policykg.model.Span;
import org.policykg.query.BadInput;

/**
 * One line of a gold file.
 *
 * @param where what a complaint begins with: file and line
 */
record GoldLine(String where, JsonNode json) {
  Gold item() {
    String kind = text("kind");
    return switch (kind) {
      case "section" -> section();
      case "initiative" -> initiative();
      case "metric" -> metric();
      default -> throw refuse("kind '" + kind + "' is unknown; one of section, initiative, metric");
    };
  }

  private Gold section() {
    String speaker = Wording.normal(maybe("speaker").orElse(""));
    return new Gold.OfSection(text("county"), required(), span(), speaker);
  }

  private Gold initiative() {
    String name = text("name");
    return new Gold.OfInitiative(
        text("county"),
        required(),
        span(),
        name,
        Wording.all(name, texts("aliases")),
        maybe("type").filter(type -> !type.isEmpty()),
        maybe("programKind").filter(kind -> !kind.isEmpty()),
        texts("partners"));
  }

  private Gold metric() {
    String indicator = text("indicator");
    return new Gold.OfMetric(
        text("county"),
        required(),
        span(),
        indicator,
        Wording.all(indicator, texts("aliases")),
        text("measure"),
        value(),
        text("unit"),
        maybe("bound"),
        maybe("scope").orElse(""),
        maybe("period").filter(period -> !period.isEmpty()));
  }

  private BadInput refuse(String complaint) {
    return new BadInput(where + complaint);
  }

  private Optional<JsonNode> field(String name) {
    return Optional.ofNullable(json.get(name)).filter(node -> !node.isNull());
  }

  private String text(String name) {
    return maybe(name).orElseThrow(() -> refuse("has no " + name));
  }

  private Optional<String> maybe(String name) {
    Optional<JsonNode> field = field(name);
    if (field.filter(node -> !node.isTextual()).isPresent()) {
      throw refuse(name + " is no text: " + field.get());
    }
    return field.map(JsonNode::textValue);
  }

  private List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    Optional<JsonNode> list = field(name);
    if (list.filter(node -> !node.isArray()).isPresent()) {
      throw refuse(name + " is no list: " + list.get());
    }
    list.ifPresent(
        node -> {
          for (JsonNode each : node) {
            if (!each.isTextual()) {
              throw refuse(name + " holds something else than text: " + each);
            }
            texts.add(each.textValue());
          }
        });
    return texts;
  }

  private boolean required() {
    return field("required")
        .filter(JsonNode::isBoolean)
        .orElseThrow(() -> refuse("needs required: true or false"))
        .booleanValue();
  }

  private Optional<Double> value() {
    Optional<JsonNode> value = field("value");
    if (value.filter(node -> !node.isNumber()).isPresent()) {
      throw refuse("value is no number: " + value.get());
    }
    return value.map(JsonNode::doubleValue);
  }

  private Optional<Span> span() {
    Optional<JsonNode> begin = field("begin");
    Optional<JsonNode> end = field("end");
    if (begin.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Span(
              begin.filter(JsonNode::isInt).orElseThrow().intValue(),
              end.filter(JsonNode::isInt).orElseThrow().intValue()));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new BadInput(where + "begin and end are no span", e);
    }
  }
}
