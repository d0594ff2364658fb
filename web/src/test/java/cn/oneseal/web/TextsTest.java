package cn.oneseal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.AccountChanged;
import cn.oneseal.seal.CustodyLeg;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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

/** Both languages are complete, and no page holds a text of its own. */
class TextsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void everyBundleHasTheSameKeysInBothLanguages() throws IOException {
    List<Path> chinese = files(RESOURCES, "(Messages|Texts)\\.properties");
    assertFalse(chinese.isEmpty());
    for (Path file : chinese) {
      Path english = Path.of(file.toString().replace(".properties", "_en.properties"));
      assertEquals(
          new TreeSet<>(read(file).keySet()), new TreeSet<>(read(english).keySet()), file + "");
      // Without it a server that runs in English answers a Chinese reader in English.
      assertTrue(
          Files.exists(Path.of(file.toString().replace(".properties", "_zh.properties"))),
          () -> file + " lacks its empty _zh file");
    }
  }

  @Test
  void refusalsHaveTheSameKeysInBothLanguages() throws IOException {
    assertEquals(
        new TreeSet<>(onClassPath("/cn/oneseal/refusal/Refusals.properties").keySet()),
        new TreeSet<>(onClassPath("/cn/oneseal/refusal/Refusals_en.properties").keySet()));
  }

  @Test
  void everyBundleIsRegistered() throws IOException {
    String config = Files.readString(Path.of("src/main/webapp/WEB-INF/faces-config.xml"));
    for (Path file : files(RESOURCES, "(Messages|Texts)\\.properties")) {
      String name =
          RESOURCES.relativize(file).toString().replace(".properties", "").replace('/', '.');
      assertTrue(config.contains("<base-name>" + name + "</base-name>"), name);
    }
  }

  @Test
  void noPageHoldsChinese() throws IOException {
    for (Path page : files(Path.of("src/main/webapp"), ".*\\.xhtml")) {
      assertTrue(
          Files.readString(page)
              .codePoints()
              .noneMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN),
          () -> page + " holds Chinese: move it to a bundle");
    }
  }

  @Test
  void everyActInTheAuditTrailHasItsWords() throws IOException {
    Properties words = read(RESOURCES.resolve("cn/oneseal/web/admin/Texts.properties"));
    Pattern literal = Pattern.compile("audit\\s*\\.done\\(\\s*\"([A-Z_]+)\"(\\s*\\+)?");
    Set<String> acts = new TreeSet<>();
    for (Path source : files(Path.of("../ejb/src/main/java"), ".*\\.java")) {
      Matcher found = literal.matcher(Files.readString(source));
      while (found.find()) {
        if (found.group(2) == null) {
          acts.add(found.group(1));
        } else {
          assertEquals("SEAL_", found.group(1), () -> source + " makes the names of its acts");
        }
      }
    }
    assertTrue(acts.size() > 15, acts.toString());
    for (CustodyLeg leg : CustodyLeg.values()) {
      acts.add("SEAL_" + leg);
    }
    for (AccountChanged.Kind kind : AccountChanged.Kind.values()) {
      acts.add(kind.name());
    }
    acts.add("FIRST_ADMINISTRATOR_MADE");
    acts.removeIf(act -> words.containsKey("act." + act));
    assertEquals(Set.of(), acts, "no words in admin/Texts.properties");
  }

  private static List<Path> files(Path under, String name) throws IOException {
    try (Stream<Path> all = Files.walk(under)) {
      return all.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Properties onClassPath(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
