package cn.oneseal.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A format, told by its first bytes too: a name alone proves nothing. */
enum SealFileFormat {
  PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg, jpeg"),
  PDF("application/pdf", "%PDF-", "pdf");

  private final String mediaType;
  private final String firstBytes;
  private final String endings;

  SealFileFormat(String mediaType, String firstBytes, String endings) {
    this.mediaType = mediaType;
    this.firstBytes = firstBytes;
    this.endings = endings;
  }

  String mediaType() {
    return mediaType;
  }

  boolean is(String ending, byte[] content) {
    int length = Math.min(content.length, firstBytes.length());
    return List.of(endings.split(", ")).contains(ending)
        && firstBytes.equals(new String(content, 0, length, StandardCharsets.ISO_8859_1));
  }
}
