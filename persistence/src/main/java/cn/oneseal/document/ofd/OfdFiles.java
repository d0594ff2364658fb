package cn.oneseal.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of an OFD by their path from its root, in order. */
public final class OfdFiles {

  /**
   * No file of a document has a time of its own: the same content gives the same bytes. The first
   * month of 1980 would make the JDK write it twice.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** No file yet. */
  public OfdFiles() {}

  /** A copy to which more is added. */
  public OfdFiles(OfdFiles others) {
    files.putAll(others.files);
  }

  /** Adds a file; its path has no leading slash. */
  public void add(String path, byte[] content) {
    if (files.putIfAbsent(path, content.clone()) != null) {
      throw new IllegalArgumentException("twice: " + path);
    }
  }

  /** Replaces a file. */
  public void replace(String path, byte[] content) {
    if (files.replace(path, content.clone()) == null) {
      throw new IllegalArgumentException("not there: " + path);
    }
  }

  /** Returns the files by path, in order. */
  public Map<String, byte[]> files() {
    return new LinkedHashMap<>(files);
  }

  /** Returns all of them in one zip file. */
  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      // Packing is most of what a document costs; more of it saves two of a hundred bytes.
      out.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(entry(file.getKey(), file.getValue()));
        out.write(file.getValue());
        out.closeEntry();
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String path, byte[] content) {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    if (path.endsWith(".png") || path.endsWith(".esl") || path.endsWith(".dat")) {
      CRC32 check = new CRC32();
      check.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(check.getValue());
    }
    return entry;
  }
}
