package cn.oneseal.document.verify;

import cn.oneseal.document.xml.XmlElement;
import cn.oneseal.document.xml.XmlReader;
import cn.oneseal.document.xml.XmlUnreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a sealed OFD that matter to its seal. */
final class Structure {

  private static final String ROOT = "OFD.xml";

  private final Map<String, byte[]> files;
  private final String title;
  private final Map<String, String> facts = new TreeMap<>();
  private final String list;
  private final String description;
  private final String signedValue;
  private final Optional<String> seal;
  private final String checkMethod;
  private final String signatureMethod;
  private final Map<String, String> references = new LinkedHashMap<>();

  private Structure(Map<String, byte[]> files) throws Rejection {
    this.files = files;
    for (String path : files.keySet()) {
      if (path.endsWith(".xml")) {
        read(path);
      }
    }
    XmlElement body = only(read(ROOT), "DocBody");
    XmlElement info = only(body, "DocInfo");
    this.title = info.only("Title").map(XmlElement::text).orElse("");
    info.only("CustomDatas").stream()
        .flatMap(all -> all.children("CustomData").stream())
        .forEach(fact -> facts.put(fact.attribute("Name", ""), fact.text()));
    String document = resolve(ROOT, only(body, "DocRoot").text());
    List<String> pages = pages(document);
    Optional<XmlElement> signatures = body.only("Signatures");
    if (signatures.isEmpty()) {
      throw new Rejection("not-signed");
    }
    this.list = resolve(ROOT, signatures.get().text());
    List<XmlElement> all = read(list).children("Signature");
    if (all.size() != 1) {
      throw new Rejection(all.isEmpty() ? "not-signed" : "signature-not-one", all.size());
    }
    if (!all.get(0).attribute("Type", "Seal").equals("Seal")) {
      throw new Rejection("signature-no-seal");
    }
    this.description = resolve(list, all.get(0).attribute("BaseLoc", ""));
    XmlElement signature = read(description);
    XmlElement signed = only(signature, "SignedInfo");
    this.signedValue = resolve(description, only(signature, "SignedValue").text());
    this.seal =
        signed.only("Seal").isEmpty()
            ? Optional.empty()
            : Optional.of(resolve(description, only(only(signed, "Seal"), "BaseLoc").text()));
    this.signatureMethod = only(signed, "SignatureMethod").text();
    XmlElement covered = only(signed, "References");
    this.checkMethod = covered.attribute("CheckMethod", "");
    for (XmlElement reference : covered.children("Reference")) {
      String path = resolve(description, reference.attribute("FileRef", ""));
      String digest = only(reference, "CheckValue").text();
      if (references.put(path, digest) != null) {
        throw new Rejection("reference-twice", path);
      }
    }
    stamps(signed, pages);
  }

  static Structure read(Map<String, byte[]> files) throws Rejection {
    return new Structure(files);
  }

  private List<String> pages(String document) throws Rejection {
    List<String> ids = new ArrayList<>();
    for (XmlElement page : only(read(document), "Pages").children("Page")) {
      read(resolve(document, page.attribute("BaseLoc", "")));
      ids.add(page.attribute("ID", ""));
    }
    if (ids.isEmpty()) {
      throw new Rejection("structure-missing", "Page");
    }
    return ids;
  }

  private static void stamps(XmlElement signed, List<String> pages) throws Rejection {
    List<XmlElement> stamps = signed.children("StampAnnot");
    for (XmlElement stamp : stamps) {
      if (!pages.contains(stamp.attribute("PageRef", ""))) {
        throw new Rejection("stamp-nowhere");
      }
    }
    if (stamps.isEmpty()) {
      throw new Rejection("stamp-nowhere");
    }
  }

  private XmlElement read(String path) throws Rejection {
    byte[] file = files.get(path);
    if (file == null) {
      throw new Rejection("structure-missing", path);
    }
    try {
      return XmlReader.read(file);
    } catch (XmlUnreadable unreadable) {
      throw new Rejection(unreadable.code(), path);
    }
  }

  private static XmlElement only(XmlElement parent, String name) throws Rejection {
    Optional<XmlElement> child = parent.only(name);
    if (child.isEmpty()) {
      throw new Rejection("structure-not-one", name);
    }
    return child.get();
  }

  /** Returns the path of a file that another one refers to; it must be there. */
  private String resolve(String from, String location) throws Rejection {
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    String path = location.startsWith("/") ? location.substring(1) : folder + location;
    if (!files.containsKey(path)) {
      throw new Rejection("structure-missing", path.replaceAll("\\p{Cntrl}", "?"));
    }
    return path;
  }

  String title() {
    return title;
  }

  Map<String, String> facts() {
    return facts;
  }

  String list() {
    return list;
  }

  String description() {
    return description;
  }

  String signedValue() {
    return signedValue;
  }

  Optional<String> seal() {
    return seal;
  }

  String checkMethod() {
    return checkMethod;
  }

  String signatureMethod() {
    return signatureMethod;
  }

  Map<String, String> references() {
    return references;
  }
}
