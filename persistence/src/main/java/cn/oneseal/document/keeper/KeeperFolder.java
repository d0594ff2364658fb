package cn.oneseal.document.keeper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of keys. Nobody but its owner can read it or anything in it; a file in it is whole or
 * not there; who makes something holds its lock, also against other processes.
 */
final class KeeperFolder {

  private static final String PART = ".part";
  private static final String LOCK = "lock";
  private static final int PATIENCE = 3000;
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Path folder;

  /**
   * Takes a folder that is there.
   *
   * @throws IOException if it is not, or if others than its owner may use anything in it
   */
  KeeperFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder");
    }
    this.folder = folder;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(path -> !path.toString().endsWith(PART)).toList()) {
        requireOwnerOnly(each);
      }
    }
  }

  /** Refuses what others than its owner may use. */
  static void requireOwnerOnly(Path path) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
    if (!OWNER.containsAll(permissions)) {
      throw new IOException(
          path
              + " may be used by others than its owner ("
              + PosixFilePermissions.toString(permissions)
              + ")");
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** A seal's file. */
  Path seal(String sealId, String kind) {
    return folder.resolve("seals").resolve(sealId + "." + kind);
  }

  /** The files of one kind that seals have, by name. */
  List<Path> seals(String kind) throws IOException {
    Path seals = folder.resolve("seals");
    if (Files.notExists(seals)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(seals)) {
      return files.filter(file -> file.toString().endsWith("." + kind)).sorted().toList();
    }
  }

  /** Reads a file that only its owner can read. */
  byte[] read(Path file) throws IOException {
    requireOwnerOnly(file);
    return Files.readAllBytes(file);
  }

  /** Writes a file at a path that is not there yet. */
  interface Writer {
    /** Writes it. */
    void write(Path file) throws IOException;
  }

  /** Puts a file in place, whole and on the disk. */
  void put(Path file, byte[] content) throws IOException {
    put(
        file,
        part -> {
          Files.createFile(
              part,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
          Files.write(part, content);
        });
  }

  /** Puts a file in place, whole and on the disk. */
  void put(Path file, Writer writer) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + PART);
    Files.deleteIfExists(part);
    writer.write(part);
    force(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    force(file.getParent());
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** What is done while the lock is held. */
  interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /** Does something that nobody else does meanwhile, in this process or another. */
  <T> T alone(Work<T> work) throws IOException {
    Path seals = folder.resolve("seals");
    if (Files.notExists(seals)) {
      Files.createDirectories(
          seals,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")));
        FileLock lock = lock(channel)) {
      if (!lock.isValid()) {
        throw new IOException("the lock of " + folder + " was lost");
      }
      return work.run();
    }
  }

  /** Waits for others; within one process the system answers by an exception. */
  private FileLock lock(FileChannel channel) throws IOException {
    for (int i = 0; i < PATIENCE; i++) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException heldInThisProcess) {
        // As if another process held it.
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while " + folder + " was locked", e);
      }
    }
    throw new IOException(folder + " is locked by another process");
  }
}
