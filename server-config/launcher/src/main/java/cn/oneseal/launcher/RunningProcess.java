package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of this machine that was started for a home, by this start or by an earlier one. */
final class RunningProcess {

  private RunningProcess() {}

  /**
   * Finds the process whose number stands on the first line of a file.
   *
   * @param mark a text that its command line must hold: numbers are used again, so the number alone
   *     proves nothing
   */
  static Optional<ProcessHandle> find(Path pidFile, String mark) {
    try {
      if (Files.notExists(pidFile)) {
        return Optional.empty();
      }
      String line = Files.readString(pidFile).lines().findFirst().orElse("").strip();
      if (!line.matches("[0-9]{1,10}")) {
        return Optional.empty();
      }
      // ProcessHandle cuts long command lines, and the server's is long.
      Path commandLine = Path.of("/proc", line, "cmdline");
      if (Files.notExists(commandLine)
          || !Files.readString(commandLine, StandardCharsets.ISO_8859_1).contains(mark)) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(line));
    } catch (IOException e) {
      // It ended between two looks.
      return Optional.empty();
    }
  }

  /** Asks a process to end, waits, and ends it by force when the time is up. */
  static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!ended(process, patience)) {
      process.destroyForcibly();
      ended(process, Duration.ofSeconds(10));
    }
  }

  /** Waits until a process has ended; false when the time is up first. */
  static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
