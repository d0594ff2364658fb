package cn.oneseal.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Properties;

/**
 * What last worked on a home's data.
 *
 * @param format the layout of the home folder
 * @param schema the newest migration of the application, as Flyway counts it
 * @param mode what the data is
 */
record HomeStamp(int format, long schema, Mode mode) {

  /** Raised when an older launcher could no longer work on the folder. */
  static final int FORMAT = 1;

  /**
   * Reads the stamp of a home that was used before.
   *
   * @throws LaunchRefused if it cannot be read
   */
  static HomeStamp read(Home home) {
    try {
      Properties stamp = new Properties();
      stamp.load(new StringReader(Files.readString(home.stamp())));
      return new HomeStamp(
          Integer.parseInt(stamp.getProperty("format", "")),
          Long.parseLong(stamp.getProperty("schema", "")),
          Mode.of(stamp.getProperty("mode", "")));
    } catch (IOException | IllegalArgumentException e) {
      throw new LaunchRefused("cannot read " + home.stamp(), e);
    }
  }

  void write(Home home) {
    OwnerOnly.write(
        home.stamp(), "format=" + format + "\nschema=" + schema + "\nmode=" + mode.word() + "\n");
  }

  /**
   * Refuses to work on data that this program does not know or that is not meant for it.
   *
   * @param program the stamp that this program would write
   */
  void refuseUnlessFor(HomeStamp program, Home home) {
    if (format > program.format || schema > program.schema) {
      throw new LaunchRefused(
          "the data in "
              + home.folder()
              + " is of a newer version of OneSeal; use that version, or another ONESEAL_HOME");
    }
    if (mode != program.mode) {
      throw new LaunchRefused(
          "%s holds %s data; %s needs another ONESEAL_HOME"
              .formatted(home.folder(), mode.word(), program.mode.word()));
    }
  }
}
