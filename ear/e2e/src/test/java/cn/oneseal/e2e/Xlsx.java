package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A spreadsheet that a page gives. */
final class Xlsx {

  private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

  private Xlsx() {}

  /** Presses a button and returns the parts of the spreadsheet that comes, by name. */
  static Map<String, String> download(Page page, String button) throws IOException {
    Download file = page.waitForDownload(() -> page.click(button));
    assertTrue(file.suggestedFilename().endsWith(".xlsx"), file.suggestedFilename());
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        parts.put(entry.getName(), readable(part));
      }
    }
    return parts;
  }

  /** Characters beyond ASCII are written by their numbers. */
  private static String readable(String part) {
    return CHARACTER
        .matcher(part)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
