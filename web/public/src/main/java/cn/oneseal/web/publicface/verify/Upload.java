package cn.oneseal.web.publicface.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One uploaded file on its way: received on disk, within a size and a time, and read into memory
 * only when it is judged.
 */
final class Upload implements AutoCloseable {

  /** The largest document, bytes. */
  static final int LARGEST = 20 << 20;

  /** What the form itself adds at most, bytes. */
  private static final int FORM = 16 << 10;

  private static final int PIECE = 1 << 13;

  private static final Duration LONGEST = Duration.ofSeconds(90);

  private static final Pattern MULTIPART =
      Pattern.compile(
          "multipart/form-data\\s*;.*?boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?\\s*(?:;.*)?",
          Pattern.CASE_INSENSITIVE);

  private final Path body;
  private final String boundary;
  private String name = "";

  private Upload(Path body, String boundary) {
    this.body = body;
    this.boundary = boundary;
  }

  /** Why an upload is not judged. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean unread;

    Refused(int status, String reason, boolean unread) {
      super(reason, null, false, false);
      this.status = status;
      this.unread = unread;
    }

    int status() {
      return status;
    }

    /** A key of the texts. */
    String reason() {
      return getMessage();
    }

    /** Whether not all that was sent has been read. */
    boolean unread() {
      return unread;
    }
  }

  /** Receives what is sent. */
  static Upload receive(HttpServletRequest request) throws IOException, Refused {
    String type = request.getContentType();
    Matcher multipart = MULTIPART.matcher(type == null ? "" : type);
    if (!multipart.matches()) {
      throw new Refused(415, "not-a-form", true);
    }
    if (request.getContentLengthLong() > LARGEST + FORM) {
      throw new Refused(413, "too-large", true);
    }
    Path body = Files.createTempFile("upload", ".part");
    try {
      copy(request.getInputStream(), body);
      return new Upload(body, multipart.group(1));
    } catch (IOException | Refused | RuntimeException failed) {
      Files.deleteIfExists(body);
      throw failed;
    }
  }

  private static void copy(InputStream in, Path body) throws IOException, Refused {
    long end = System.nanoTime() + LONGEST.toNanos();
    byte[] buffer = new byte[PIECE];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(body)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > LARGEST + FORM) {
          throw new Refused(413, "too-large", true);
        }
        if (System.nanoTime() > end) {
          throw new Refused(408, "too-slow", true);
        }
        out.write(buffer, 0, read);
      }
    }
  }

  /** Reads the one file out of it. */
  byte[] document() throws IOException, Refused {
    FormFile file = FormFile.read(read(), boundary);
    name = file.name();
    return file.content();
  }

  /** In pieces: reading all at once would keep as much memory outside the heap for each thread. */
  private byte[] read() throws IOException {
    byte[] all = new byte[(int) Files.size(body)];
    try (InputStream in = new FileInputStream(body.toFile())) {
      int at = 0;
      while (at < all.length) {
        int read = in.read(all, at, Math.min(PIECE, all.length - at));
        if (read < 0) {
          throw new EOFException();
        }
        at += read;
      }
    }
    return all;
  }

  /** Returns the name that the file has on its owner's machine; known once it is read. */
  String name() {
    return name;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(body);
  }
}
