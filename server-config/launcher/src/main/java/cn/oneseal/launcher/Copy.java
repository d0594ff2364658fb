package cn.oneseal.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Copies files into a folder that only its owner can read, onto the disk itself, with checksums.
 */
final class Copy {

  private final Path target;
  private final Map<String, String> sums = new TreeMap<>();

  Copy(Path target) {
    this.target = target;
  }

  /**
   * Copies a file, or a folder with all that is in it. What vanishes meanwhile is left out: a
   * database that runs does remove files, and its log knows of it.
   *
   * @param name where to, within the target
   * @param without paths within the source that are left out; of a folder all that is in it
   */
  void tree(Path source, String name, List<String> without) throws IOException {
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path each : tree.toList()) {
        String within = source.relativize(each).toString();
        Path to = target.resolve(name).resolve(within);
        if (without.stream()
            .anyMatch(left -> within.equals(left) || within.startsWith(left + "/"))) {
          continue;
        }
        if (Files.isDirectory(each)) {
          OwnerOnly.folder(to);
        } else {
          OwnerOnly.folder(to.getParent());
          try (InputStream in = Files.newInputStream(each)) {
            write(to, in);
          } catch (NoSuchFileException vanished) {
            // See above.
          }
        }
      }
    }
  }

  /** Writes one more file. */
  void file(String name, byte[] content) throws IOException {
    try (InputStream in = new ByteArrayInputStream(content)) {
      write(target.resolve(name), in);
    }
  }

  /** Makes an empty folder. */
  void folder(String name) {
    OwnerOnly.folder(target.resolve(name));
  }

  /** Writes the checksums of all files, as sha256sum does, so that anybody can check them. */
  void writeSums(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    sums.forEach((file, sum) -> text.append(sum).append("  ").append(file).append('\n'));
    file(name, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write(Path to, InputStream from) throws IOException {
    MessageDigest digest = Checksum.sha256();
    try (FileChannel channel =
            FileChannel.open(
                to,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")));
        InputStream in = new DigestInputStream(from, digest)) {
      OutputStream out = Channels.newOutputStream(channel);
      in.transferTo(out);
      channel.force(true);
    }
    sums.put(target.relativize(to).toString(), HexFormat.of().formatHex(digest.digest()));
  }
}
