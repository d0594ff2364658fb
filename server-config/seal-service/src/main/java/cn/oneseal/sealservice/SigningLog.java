package cn.oneseal.sealservice;

import cn.oneseal.audit.Sm3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * What was signed, one line each, only ever appended to: sequence number, time (UTC), what was
 * done, the seal or -, the digest (SM3) of what was signed, the client. A line is on the disk
 * before its signature leaves. No key is in it, and nothing of a document but its digest.
 */
final class SigningLog implements AutoCloseable {

  /** Longer than any line. */
  private static final int TAIL = 512;

  private final FileChannel channel;
  private final Clock clock;
  private long sequence;
  private long whole;

  private SigningLog(FileChannel channel, Clock clock) {
    this.channel = channel;
    this.clock = clock;
  }

  /**
   * Opens a log and goes on where it ended; a line that a fall cut off stays, as it is.
   *
   * @throws IOException if it cannot be, or if another service writes it
   */
  static SigningLog open(Path file, Clock clock) throws IOException {
    SigningLog log =
        new SigningLog(
            FileChannel.open(
                file,
                Set.of(
                    StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
            clock);
    if (log.channel.tryLock() == null) {
      log.channel.close();
      throw new IOException("another seal service writes " + file);
    }
    log.goOn();
    return log;
  }

  private void goOn() throws IOException {
    whole = channel.size();
    ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, whole));
    while (tail.hasRemaining() && channel.read(tail, whole - tail.remaining()) > 0) {
      // Reads on.
    }
    String text = new String(tail.array(), StandardCharsets.US_ASCII);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      append("\n");
      text = text.substring(0, text.lastIndexOf('\n') + 1);
    }
    List<String> lines = text.lines().toList();
    for (int i = lines.size() - 1; i >= 0 && sequence == 0; i--) {
      String number = lines.get(i).split(" ", 2)[0];
      sequence = number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }
  }

  /**
   * Writes down what was signed, onto the disk itself.
   *
   * @param what such as seal, attest, certify
   * @param seal its identifier, or -
   * @throws UncheckedIOException if it cannot be: then the signature must not leave
   */
  synchronized void record(String what, String seal, byte[] signed, String client) {
    String line =
        String.join(
            " ",
            Long.toString(sequence + 1),
            clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
            what,
            seal,
            Sm3.hex(signed),
            client);
    try {
      append(line + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException("what was signed cannot be written down", failed);
    }
    sequence++;
  }

  /** A line that could not be written whole is cut off again by the next one. */
  private void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
    if (channel.size() > whole) {
      channel.truncate(whole);
    }
    long at = whole;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
    channel.force(true);
    whole = at;
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }
}
