package cn.oneseal.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {

  @TempDir private Path folder;

  private Map<String, String> parts(FileDownload file) throws IOException {
    Path kept = Files.write(folder.resolve("sheet.xlsx"), file.content());
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void whatBeginsLikeAFormulaStaysAText() throws IOException {
    Map<String, String> parts =
        parts(
            new Spreadsheet("清单", List.of("事项", "数"))
                .row("=HYPERLINK(\"http://x\")", 1)
                .row("+1", "-2")
                .row("@SUM(A1)", "=1+1")
                .file("清单"));
    String sheet = parts.get("xl/worksheets/sheet1.xml");
    assertFalse(sheet.contains("<f>") || sheet.contains("<f "), sheet);
    String texts = parts.get("xl/sharedStrings.xml");
    for (String text : List.of("=HYPERLINK(", ">+1<", ">-2<", ">@SUM(A1)<", ">=1+1<")) {
      assertTrue(texts.contains(text), text + " is not in " + texts);
    }
    assertEquals(7, sheet.split("t=\"s\"", -1).length - 1, "two headings and five texts");
  }

  @Test
  void numbersDaysAndMomentsAreCellsOfTheirKindAndNothingIsEmpty() throws IOException {
    FileDownload file =
        new Spreadsheet("a/b", List.of("n", "d", "m", "e"))
            .row(12, LocalDate.of(2020, 12, 30), LocalDateTime.of(2020, 12, 30, 10, 0), null)
            .file("清单");
    assertEquals("清单.xlsx", file.name());
    String sheet = parts(file).get("xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("<v>12</v>"), sheet);
    assertTrue(sheet.contains("<v>44195.0</v>"), sheet);
    assertTrue(sheet.contains("<v>44195.416666"), sheet);
    assertFalse(sheet.contains("r=\"D2\""), sheet);
  }
}
