package cn.oneseal.web.publicface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and no view holds a text of its own. */
class TextsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/cn/oneseal/web/publicface");
  private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern KEY = Pattern.compile("page\\.t\\('([a-zA-Z.-]+)'[,)]");
  private static final Pattern REASON =
      Pattern.compile("\\b(?:refuse|wait|Refused|fail)\\([^;{\"]*\"([a-z-]+)\"");

  /** Where an English page must say a Chinese word. */
  private static final Set<String> CHINESE_WORDS =
      Set.of("language", "demonstration", "demonstration.mark", "lookup.hint");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(
        new TreeSet<>(read("Texts.properties").stringPropertyNames()),
        new TreeSet<>(read("Texts_en.properties").stringPropertyNames()));
    // Without it a server that runs in English answers a Chinese reader in English.
    assertTrue(Files.exists(BUNDLES.resolve("Texts_zh.properties")));
  }

  @Test
  void englishHasNoChinese() throws IOException {
    Properties english = read("Texts_en.properties");
    for (String key : english.stringPropertyNames()) {
      assertTrue(CHINESE_WORDS.contains(key) || !han(english.getProperty(key)), key);
    }
  }

  @Test
  void everyKeyOfAViewHasItsText() throws IOException {
    Properties texts = read("Texts.properties");
    int keys = 0;
    for (Path view : files(VIEWS, ".xhtml")) {
      Matcher key = KEY.matcher(Files.readString(view));
      while (key.find()) {
        keys++;
        String name = key.group(1);
        assertTrue(texts.containsKey(name) || name.endsWith("."), view + ": " + name);
      }
    }
    assertTrue(keys > 50, "they are found at all");
  }

  @Test
  void everyRefusalHasItsText() throws IOException {
    Properties texts = read("Texts.properties");
    Set<String> reasons = new TreeSet<>();
    for (Path source : files(SOURCES, ".java")) {
      Matcher reason = REASON.matcher(Files.readString(source));
      while (reason.find()) {
        reasons.add(reason.group(1));
      }
    }
    assertTrue(reasons.contains("too-large") && reasons.contains("busy"), reasons.toString());
    for (String reason : reasons) {
      assertTrue(texts.containsKey("refused." + reason), reason);
      assertTrue(texts.containsKey("refused." + reason + ".text"), reason);
    }
  }

  @Test
  void noViewHoldsChineseOrAScript() throws IOException {
    for (Path view : files(VIEWS, ".xhtml")) {
      String text = Files.readString(view);
      assertTrue(!han(text), view + " holds Chinese: move it to the bundle");
      assertTrue(!text.contains("<script") && !text.contains(" style="), view.toString());
      assertTrue(!text.matches("(?s).* on[a-z]+=.*"), view + " holds a handler");
    }
  }

  private static boolean han(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }

  private static List<Path> files(Path under, String end) throws IOException {
    try (Stream<Path> all = Files.walk(under)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
      properties.load(reader);
    }
    return properties;
  }
}
