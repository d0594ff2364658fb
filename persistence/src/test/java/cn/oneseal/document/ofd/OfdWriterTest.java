package cn.oneseal.document.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.Samples;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.layout.PictureMark;
import cn.oneseal.document.layout.Sheet;
import cn.oneseal.document.svg.SvgWriter;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.xml.XmlElement;
import cn.oneseal.document.xml.XmlReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfdWriterTest {

  private static final OfdFacts FACTS =
      new OfdFacts("示例县<局>", Instant.parse("2021-01-20T17:30:00Z"), Map.of("number", "7 & 8"));

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void theSameDocumentGivesTheSameBytes(DocumentKind kind) throws Exception {
    OfdFiles files = OfdWriter.write(Samples.pages(kind), FACTS).files();
    assertArrayEquals(files.zip(), OfdWriter.write(Samples.pages(kind), FACTS).files().zip());
    for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
      if (file.getKey().endsWith(".xml")) {
        XmlReader.read(file.getValue());
      }
    }
    assertTrue(files.files().containsKey("Doc_0/Pages/Page_0/Content.xml"));
  }

  @Test
  void saysWhoMadeItWhenInBusinessTimeAndByWhichLayout() throws Exception {
    OfdFiles files = OfdWriter.write(Samples.pages(DocumentKind.LICENCE), FACTS).files();
    XmlElement info =
        XmlReader.read(files.files().get("OFD.xml"))
            .only("DocBody")
            .flatMap(body -> body.only("DocInfo"))
            .orElseThrow();
    assertEquals("示例县<局>", info.only("Author").orElseThrow().text());
    assertEquals("2021-01-21", info.only("CreationDate").orElseThrow().text(), "Shanghai's day");
    List<String> data =
        info.only("CustomDatas").orElseThrow().children().stream().map(XmlElement::text).toList();
    assertEquals(List.of("LICENCE/1", "7 & 8"), data);
  }

  @Test
  void everyObjectHasANumberOfItsOwn() throws Exception {
    OfdDraft draft = OfdWriter.write(Samples.pages(DocumentKind.HANDOVER_RECORD), FACTS);
    Set<String> ids = new HashSet<>();
    draft.pageIds().forEach(id -> assertTrue(ids.add(id.toString())));
    for (Map.Entry<String, byte[]> file : draft.files().files().entrySet()) {
      if (file.getKey().contains("Content.xml") || file.getKey().contains("Res.xml")) {
        ids(XmlReader.read(file.getValue()), ids);
      }
    }
    assertTrue(ids.size() > 50, "objects: " + ids.size());
  }

  private static void ids(XmlElement element, Set<String> ids) {
    element.attribute("ID").ifPresent(id -> assertTrue(ids.add(id), "twice: " + id));
    element.children().forEach(child -> ids(child, ids));
  }

  @Test
  void picturesAreResourcesOnce() throws Exception {
    Picture picture = new Picture(new byte[] {1, 2, 3});
    PictureMark mark = new PictureMark(picture, 10, 10, 30, 20);
    Pages pages =
        new Pages("图", "LICENCE/1", List.of(new Sheet(List.of(mark, mark))), Optional.empty());
    Map<String, byte[]> files = OfdWriter.write(pages, FACTS).files().files();
    assertEquals(1, files.keySet().stream().filter(path -> path.endsWith(".png")).count());
    assertTrue(text(files, "Doc_0/Document.xml").contains("DocumentRes.xml"));
    assertTrue(text(files, "Doc_0/Pages/Page_0/Content.xml").contains("CTM=\"30 0 0 20 0 0\""));
  }

  @Test
  void charactersBeyondTheBasicPlaneArePlacedOneByOne() {
    Map<String, byte[]> files =
        OfdWriter.write(Samples.pages(DocumentKind.LICENCE), FACTS).files().files();
    assertFalse(text(files, "Doc_0/PublicRes.xml").isEmpty());
    Map<String, byte[]> slip =
        OfdWriter.write(Samples.pages(DocumentKind.ACCEPTANCE_SLIP), FACTS).files().files();
    assertTrue(text(slip, "Doc_0/Pages/Page_0/Content.xml").contains(">𠮷</ofd:TextCode>"));
    assertTrue(text(slip, "Doc_0/PublicRes.xml").contains("OneSeal Rare"));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void thePreviewDrawsTheSameTexts(DocumentKind kind) throws Exception {
    Pages pages = Samples.pages(kind);
    List<String> images = SvgWriter.write(pages, Optional.of(new Picture(new byte[] {1})));
    assertEquals(pages.sheets().size(), images.size());
    for (int i = 0; i < images.size(); i++) {
      XmlElement svg = XmlReader.read(images.get(i).getBytes(StandardCharsets.UTF_8));
      List<String> texts = svg.children("text").stream().map(XmlElement::text).toList();
      assertEquals(pages.sheets().get(i).texts().stream().map(String::strip).toList(), texts);
    }
    assertEquals(
        1, images.stream().filter(image -> image.contains("<image ")).count(), "the seal, once");
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }
}
