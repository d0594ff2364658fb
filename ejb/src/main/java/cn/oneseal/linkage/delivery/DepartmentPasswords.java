package cn.oneseal.linkage.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * With what this installation signs in at departments' systems: the first line of a file that the
 * system administrator puts into a folder of the installation, named by the department's code and
 * readable by the server's user alone. It is read anew each time, so that a change counts at once.
 */
public final class DepartmentPasswords {

  /** The folder, a system property of the server. */
  static final String FOLDER = "oneseal.department.password.folder";

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final Path folder;

  /** Reads the folder that the installation names; null for none. */
  public DepartmentPasswords(String folder) {
    this.folder = folder == null ? null : Path.of(folder);
  }

  /** Returns a department's password; empty where there is none. */
  public Optional<String> of(String department) throws DeliveryFailed {
    if (folder == null || !department.matches("[A-Z0-9_]+")) {
      return Optional.empty();
    }
    Path file = folder.resolve(department);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
        throw new DeliveryFailed("密码文件 " + department + " 可被其他用户读写，不予使用");
      }
      return Files.readString(file).lines().findFirst().filter(line -> !line.isEmpty());
    } catch (IOException unreadable) {
      throw new DeliveryFailed("密码文件 " + department + " 无法读取", unreadable);
    }
  }
}
