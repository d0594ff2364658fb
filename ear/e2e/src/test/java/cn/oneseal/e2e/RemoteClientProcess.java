package cn.oneseal.e2e;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The sample client in a JVM of its own, run just as README says, asked line by line. */
final class RemoteClientProcess implements AutoCloseable {

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  RemoteClientProcess() throws IOException {
    Path repository = Product.repository();
    Path sample = repository.resolve("ear/e2e/src/test/client");
    Path payara = Path.of(Product.fact("payara"), "glassfish");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + sample.resolve("java.options"),
                "-Dorg.omg.CORBA.ORBInitialPort=" + Product.fact("iiop.port"),
                "-Djava.security.auth.login.config="
                    + payara.resolve("lib/appclient/appclientlogin.conf"),
                "-cp",
                payara.resolve("lib/gf-client.jar")
                    + ":"
                    + repository.resolve("ejb/target/oneseal-ejb-client.jar"),
                sample.resolve("RemoteClient.java").toString())
            .redirectError(Path.of("target", "remote-client.log").toFile())
            .start();
    questions = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Asks one question and returns the answer. */
  String ask(String question) throws IOException {
    questions.write(question + "\n");
    questions.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new AssertionError("the client ended; see target/remote-client.log");
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    questions.close();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
