package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.compose.Composer;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.signing.SealPicture;
import cn.oneseal.document.svg.SvgWriter;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Layouts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of document as the browser draws it, compared with the picture that somebody looked at.
 * What is drawn stands in {@code target/documents} after a run; a wanted change replaces the
 * picture in {@code src/test/resources/documents}.
 */
class DocumentPicturesIT {

  /** A sheet of A4 at 96 points an inch. */
  private static final int WIDTH = 794;

  private static final int HEIGHT = 1123;
  private static final int SHADES = 16;

  /** What edges may differ by, of 255; and how many of a thousand points may differ more. */
  private static final int EDGE = 48;

  private static final int PER_MILLE = 5;

  private static final FontSet FONTS = FontSet.shipped();
  private static final Composer COMPOSER = new Composer(FONTS, true);
  private static final Picture SEAL = new SealPicture(FONTS).draw("示例县行政审批服务管理局", "行政审批专用章", true);

  private static Desk desk;
  private static Page page;

  @BeforeAll
  static void open() {
    desk = new Desk();
    page = desk.visitor("zh-CN");
    page.setViewportSize(WIDTH, HEIGHT);
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource
  void looksAsItDidWhenSomebodyLookedAtIt(DocumentKind kind) throws Exception {
    Layout layout = Layouts.shipped(kind);
    Pages pages = COMPOSER.compose(layout, DocumentSamples.of(layout));
    BufferedImage drawn = drawn(SvgWriter.write(pages, Optional.of(SEAL)).get(0));
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    Path kept = Files.createDirectories(Path.of("target", "documents")).resolve(name);
    ImageIO.write(drawn, "png", kept.toFile());
    try (InputStream reference = getClass().getResourceAsStream("/documents/" + name)) {
      assertTrue(reference != null, () -> "look at " + kept + " and keep it");
      int different = different(drawn, ImageIO.read(reference));
      assertTrue(
          different * 1000L <= (long) WIDTH * HEIGHT * PER_MILLE,
          () -> different + " points differ; look at " + kept);
    }
  }

  /** A picture of a page in shades of grey; drawn again until it stays the same. */
  private static BufferedImage drawn(String image) throws IOException {
    page.setContent(
        "<style>body{margin:0}img{display:block}</style><img width='%d' height='%d' src='data:image/svg+xml;base64,%s'>"
            .formatted(
                WIDTH,
                HEIGHT,
                Base64.getEncoder().encodeToString(image.getBytes(StandardCharsets.UTF_8))));
    page.evaluate("() => document.querySelector('img').decode()");
    BufferedImage last = grey();
    for (int attempt = 0; attempt < 10; attempt++) {
      BufferedImage next = grey();
      if (different(last, next) == 0) {
        return next;
      }
      last = next;
    }
    throw new AssertionError("the picture does not come to rest");
  }

  private static BufferedImage grey() throws IOException {
    byte[] png =
        page.screenshot(new Page.ScreenshotOptions().setClip(new Clip(0, 0, WIDTH, HEIGHT)));
    byte[] shades = new byte[SHADES];
    for (int shade = 0; shade < SHADES; shade++) {
      shades[shade] = (byte) (shade * 255 / (SHADES - 1));
    }
    BufferedImage grey =
        new BufferedImage(
            WIDTH,
            HEIGHT,
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(4, SHADES, shades, shades, shades));
    BufferedImage colours = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage plain = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(colours, 0, 0, null);
    graphics.dispose();
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int level = plain.getRaster().getSample(x, y, 0);
        grey.getRaster().setSample(x, y, 0, Math.round(level * (SHADES - 1) / 255f));
      }
    }
    return grey;
  }

  private static int different(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return one.getWidth() * one.getHeight();
    }
    int different = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF)) > EDGE) {
          different++;
        }
      }
    }
    return different;
  }
}
