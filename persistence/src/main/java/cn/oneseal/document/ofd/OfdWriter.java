package cn.oneseal.document.ofd;

import static cn.oneseal.document.xml.XmlText.escape;

import cn.oneseal.audit.Sm3;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Writes pages as OFD, not yet sealed. */
public final class OfdWriter {

  /** The namespace of GB/T 33190, as an attribute. */
  public static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  /** The first line of every XML file. */
  public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  static final String PAPER =
      "0 0 " + XmlText.number(Sheet.WIDTH) + " " + XmlText.number(Sheet.HEIGHT);

  private OfdWriter() {}

  /** Returns the files of a document. */
  public static OfdDraft write(Pages pages, OfdFacts facts) {
    OfdFiles files = new OfdFiles();
    OfdResources resources = new OfdResources(pages);
    List<Integer> pageIds = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    pages.sheets().forEach(sheet -> pageIds.add(resources.nextId()));
    for (Sheet sheet : pages.sheets()) {
      contents.add(new OfdPage(resources).write(sheet.marks()));
    }
    files.add("OFD.xml", root(pages, facts, contents));
    files.add("Doc_0/Document.xml", document(pageIds, resources));
    for (int i = 0; i < contents.size(); i++) {
      files.add("Doc_0/Pages/Page_" + i + "/Content.xml", contents.get(i));
    }
    resources.addTo(files);
    return new OfdDraft(files, pageIds, pages.seal());
  }

  private static byte[] root(Pages pages, OfdFacts facts, List<byte[]> contents) {
    LocalDate day = LocalDate.ofInstant(facts.created(), BusinessClock.ZONE);
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<ofd:OFD").append(NAMESPACE).append(" Version=\"1.0\" DocType=\"OFD\">");
    out.append("<ofd:DocBody><ofd:DocInfo><ofd:DocID>").append(identity(facts, contents));
    out.append("</ofd:DocID><ofd:Title>").append(escape(pages.title()));
    out.append("</ofd:Title><ofd:Author>").append(escape(facts.creator()));
    out.append("</ofd:Author><ofd:CreationDate>").append(day);
    out.append("</ofd:CreationDate><ofd:Creator>OneSeal</ofd:Creator><ofd:CustomDatas>");
    TreeMap<String, String> all = new TreeMap<>(facts.facts());
    all.put("layout", pages.layout());
    all.forEach(
        (name, value) -> {
          out.append("<ofd:CustomData Name=\"").append(escape(name)).append("\">");
          out.append(escape(value)).append("</ofd:CustomData>");
        });
    out.append("</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>");
    out.append("</ofd:DocBody></ofd:OFD>");
    return bytes(out);
  }

  /** 32 hexadecimal digits that follow from time and content. */
  private static String identity(OfdFacts facts, List<byte[]> contents) {
    StringBuilder all = new StringBuilder(facts.created().toString());
    contents.forEach(content -> all.append(Sm3.hex(content)));
    return Sm3.hex(all.toString()).substring(0, 32);
  }

  private static byte[] document(List<Integer> pageIds, OfdResources resources) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<ofd:Document").append(NAMESPACE).append("><ofd:CommonData><ofd:MaxUnitID>");
    out.append(resources.lastId()).append("</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>");
    out.append(PAPER).append("</ofd:PhysicalBox></ofd:PageArea>");
    out.append("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>");
    if (resources.hasPictures()) {
      out.append("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>");
    }
    out.append("</ofd:CommonData><ofd:Pages>");
    for (int i = 0; i < pageIds.size(); i++) {
      out.append("<ofd:Page ID=\"").append(pageIds.get(i)).append("\" BaseLoc=\"Pages/Page_");
      out.append(i).append("/Content.xml\"/>");
    }
    return bytes(out.append("</ofd:Pages></ofd:Document>"));
  }

  private static byte[] bytes(StringBuilder out) {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
