package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/**
 * The right to work on a home. It is held for the rest of the process's life; the system itself
 * gives it back when the process dies, however it dies, so that no stale lock is left behind.
 */
final class HomeLock {

  // An unreachable channel would be closed, and its lock with it.
  private static FileLock held;

  private HomeLock() {}

  /**
   * Takes the lock of an existing home.
   *
   * @throws LaunchRefused if another start holds it
   */
  static synchronized void take(Home home) {
    try {
      FileChannel channel =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      held = channel.tryLock();
      if (held == null) {
        channel.close();
        throw new LaunchRefused("OneSeal already runs on " + home.folder());
      }
    } catch (IOException e) {
      throw new LaunchRefused("cannot lock " + home.lock(), e);
    }
  }
}
