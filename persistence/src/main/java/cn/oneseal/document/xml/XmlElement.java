package cn.oneseal.document.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element: its name without namespace, attributes, children and own text. */
public final class XmlElement {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name) {
    this.name = name;
  }

  void put(String attributeName, String value) {
    attributes.put(attributeName, value);
  }

  void child(XmlElement child) {
    children.add(child);
  }

  void text(String more) {
    text.append(more);
  }

  /** Returns the name without namespace. */
  public String name() {
    return name;
  }

  /** Returns an attribute. */
  public Optional<String> attribute(String attributeName) {
    return Optional.ofNullable(attributes.get(attributeName));
  }

  /** Returns an attribute, or another value where there is none. */
  public String attribute(String attributeName, String otherwise) {
    return attributes.getOrDefault(attributeName, otherwise);
  }

  /** Returns all attributes. */
  public Map<String, String> attributes() {
    return Map.copyOf(attributes);
  }

  /** Returns all children. */
  public List<XmlElement> children() {
    return List.copyOf(children);
  }

  /** Returns the children of a name. */
  public List<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  /** Returns the child of a name where there is exactly one. */
  public Optional<XmlElement> only(String childName) {
    List<XmlElement> found = children(childName);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns its own text, without blanks around it. */
  public String text() {
    return text.toString().strip();
  }
}
