package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must be so on this machine before anything is touched. */
final class Preflight {

  private static final long MEGABYTE = 1024 * 1024;
  private static final long FIRST_START_MEGABYTES = 1500;
  private static final long LATER_START_MEGABYTES = 300;

  private Preflight() {}

  static void refuseTakenPort(Settings settings) {
    refuseTakenPort(settings.httpAddress(), settings.httpPort(), "ONESEAL_HTTP_PORT");
    PublicSettings face = settings.publicFace();
    if (face.opened()) {
      refuseTakenPort(face.address(), face.port(), "ONESEAL_PUBLIC_PORT");
    }
  }

  private static void refuseTakenPort(String address, int port, String setting) {
    if (!Ports.free(address, port)) {
      throw new LaunchRefused("port %d is taken; set %s to another".formatted(port, setting));
    }
  }

  static void refuseSmallDisk(Home home) {
    try {
      long free = Files.getFileStore(existing(home.folder())).getUsableSpace();
      refuseSmallDisk(home, free / MEGABYTE, home.used());
    } catch (IOException e) {
      throw new LaunchRefused("cannot read the disk of " + home.folder(), e);
    }
  }

  static void refuseSmallDisk(Home home, long freeMegabytes, boolean used) {
    long needed = used ? LATER_START_MEGABYTES : FIRST_START_MEGABYTES;
    if (freeMegabytes < needed) {
      throw new LaunchRefused(
          "the disk of %s has %d MB free; %d MB are needed"
              .formatted(home.folder(), freeMegabytes, needed));
    }
  }

  private static Path existing(Path path) {
    Path each = path;
    while (Files.notExists(each)) {
      each = each.getParent();
    }
    return each;
  }
}
