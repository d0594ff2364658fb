package cn.oneseal.sealservice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** The process: listens until TERM. */
public final class Main {

  private static final String USAGE = "usage: java -jar oneseal-seal-service.jar SETTINGS";

  private Main() {}

  /**
   * Starts the service.
   *
   * @param arguments the settings file; the exit code is 1 when the start is refused
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      refuse(USAGE);
      return;
    }
    limit();
    ServiceSettings settings;
    SealService service;
    try {
      settings = ServiceSettings.read(Path.of(arguments[0]));
      service = SealService.start(settings, Clock.systemUTC());
    } catch (IOException refused) {
      refuse(refused.getMessage());
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service), "stop"));
    Files.writeString(settings.pid(), ProcessHandle.current().pid() + "\n");
    System.out.println("The seal service listens on 127.0.0.1:" + service.port());
  }

  /** Bounds of the HTTP server that only properties can set: seconds, connections, headers. */
  private static void limit() {
    System.setProperty("sun.net.httpserver.maxReqTime", "5");
    System.setProperty("sun.net.httpserver.maxRspTime", "30");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "32");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "32");
    System.setProperty("jdk.httpserver.maxConnections", "64");
    // Without this each answer on a kept connection waits for the last one's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static void stop(SealService service) {
    try {
      service.close();
    } catch (IOException failed) {
      System.err.println("Stopping: " + failed.getMessage());
    }
  }

  private static void refuse(String why) {
    System.err.println("oneseal-seal-service: " + why);
    System.exit(1);
  }
}
