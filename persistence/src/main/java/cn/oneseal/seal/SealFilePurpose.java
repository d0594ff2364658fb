package cn.oneseal.seal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of a seal is for, and so which formats it may have. */
public enum SealFilePurpose {
  /** The impression: an image. */
  IMPRESSION(2, "png, jpg, jpeg"),
  /** A slip of the issuing authority: scanned, or a document. */
  SLIP(20, "pdf, png, jpg, jpeg");

  private final int megabytes;
  private final String endings;

  SealFilePurpose(int megabytes, String endings) {
    this.megabytes = megabytes;
    this.endings = endings;
  }

  /** Returns the size of the largest file, in MB. */
  public int megabytes() {
    return megabytes;
  }

  /** Returns the endings of the names allowed. */
  String endings() {
    return endings;
  }

  /** Returns the media type that both the ending of the name and the content have. */
  Optional<String> mediaType(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return List.of(endings.split(", ")).contains(ending)
        ? Arrays.stream(SealFileFormat.values())
            .filter(format -> format.is(ending, content))
            .map(SealFileFormat::mediaType)
            .findFirst()
        : Optional.empty();
  }
}
