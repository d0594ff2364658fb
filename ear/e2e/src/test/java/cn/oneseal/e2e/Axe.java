package cn.oneseal.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe-core finds on a page against WCAG 2.2, levels A and AA. The library's own builder opens
 * a second page for each look, which takes longer than the look.
 */
final class Axe {

  private static final String CORE = core();
  private static final String LOOK =
      "async () => (await axe.run({resultTypes: ['violations'], runOnly:"
          + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']}))"
          + ".violations.map(rule => rule.id + ': '"
          + " + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))";

  private Axe() {}

  /** Returns the violations, each with the first elements that show it. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    page.evaluate(CORE);
    return (List<String>) page.evaluate(LOOK);
  }

  private static String core() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
