package cn.oneseal.sealing;

import cn.oneseal.document.compose.Composer;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.identifier.VerificationAddress;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.signing.SealPicture;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Values;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;

/** Sets documents and draws seals, with the fonts and the mark of this installation. */
@ApplicationScoped
public class Press {

  /** Size of a seal's picture, mm. */
  static final int SEAL_SIZE = 42;

  @Inject private Keeper keeper;

  private FontSet fonts;
  private Composer composer;
  private VerificationAddress verification;

  @PostConstruct
  void prepare() {
    String folder = System.getProperty("oneseal.fonts", "");
    fonts = folder.isBlank() ? FontSet.shipped() : FontSet.withFolder(Path.of(folder));
    composer = new Composer(fonts, keeper.demonstration());
    verification =
        new VerificationAddress(
            URI.create(
                System.getProperty("oneseal.verification.page", "http://127.0.0.1:8081/verify")));
  }

  /** Returns a document's pages. */
  public Pages pages(Layout layout, Values values) {
    return composer.compose(layout, values);
  }

  /** Returns the address at which anyone verifies a document. */
  public String verificationOf(String identifier) {
    return verification.of(identifier);
  }

  /** Returns the picture of a seal. */
  Picture seal(String body, String purpose) {
    return new SealPicture(fonts).draw(body, purpose, keeper.demonstration());
  }
}
