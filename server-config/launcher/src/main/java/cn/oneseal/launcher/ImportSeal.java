package cn.oneseal.launcher;

import cn.oneseal.document.keeper.FileSealKeeper;
import cn.oneseal.document.keeper.OfficialSeal;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.KeyFile;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SignerUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The command that puts an official seal, its key and its authority's certificate where the keys of
 * seals are, after checking that they belong together. The product may run meanwhile.
 */
public final class ImportSeal {

  private static final String USAGE =
      "usage: server-config/bin/import-seal --seal SEAL.esl --key KEY.p12 --ca CERTIFICATE"
          + " [--ca ...] [--crl LIST ...]";

  private Path seal;
  private Path key;
  private final List<Path> authorities = new ArrayList<>();
  private final List<Path> lists = new ArrayList<>();

  private ImportSeal() {}

  /**
   * Imports a seal; asks for the password of its key.
   *
   * @param arguments the files; the exit code is 1 when it is refused
   */
  public static void main(String[] arguments) {
    Command.run(
        () -> {
          ImportSeal files = understand(List.of(arguments));
          Home home = Command.home();
          if (!home.used()) {
            throw new LaunchRefused(
                home.folder() + " was never started; start it first, or set ONESEAL_HOME");
          }
          Terminal terminal = new Terminal();
          ElectronicSeal taken =
              files.into(home, terminal.askSecretly("Password of the key: "), Instant.now());
          System.out.println(
              "Imported the seal " + taken.facts().id() + " (" + taken.facts().name() + ").");
        });
  }

  /** Reads the command line. */
  static ImportSeal understand(List<String> arguments) {
    ImportSeal files = new ImportSeal();
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      String name = words.next();
      if (!words.hasNext()) {
        throw new LaunchRefused(USAGE);
      }
      Path file = Path.of(words.next());
      switch (name) {
        case "--seal" -> files.seal = file;
        case "--key" -> files.key = file;
        case "--ca" -> files.authorities.add(file);
        case "--crl" -> files.lists.add(file);
        default -> throw new LaunchRefused(USAGE);
      }
    }
    if (files.seal == null || files.key == null || files.authorities.isEmpty()) {
      throw new LaunchRefused(USAGE);
    }
    return files;
  }

  /**
   * Checks everything and puts it in place.
   *
   * @throws LaunchRefused with what is wrong; nothing was changed then
   */
  ElectronicSeal into(Home home, char[] password, Instant now) {
    try {
      OfficialSeal official =
          new OfficialSeal(
              reading(seal, file -> ElectronicSeal.read(Files.readAllBytes(file))),
              reading(key, file -> KeyFile.read(file, password)),
              certificates(),
              revocationLists());
      official.refuseUnlessUsable(now);
      OwnerOnly.folder(home.sealKeys());
      OwnerOnly.secret(home.sealPassword());
      FileSealKeeper.in(home.sealKeys(), home.sealPassword()).take(official);
      return official.seal();
    } catch (SignerUnavailable refused) {
      throw new LaunchRefused(refused.reason(), refused);
    } catch (IOException failed) {
      throw new LaunchRefused(failed.getMessage(), failed);
    }
  }

  private List<X509CertificateHolder> certificates() {
    return authorities.stream()
        .map(each -> reading(each, file -> Certificates.read(Files.readAllBytes(file))))
        .toList();
  }

  private List<byte[]> revocationLists() {
    return lists.stream()
        .map(
            each ->
                reading(
                    each,
                    file -> Certificates.readRevocationList(Files.readAllBytes(file)).getEncoded()))
        .toList();
  }

  private interface Reading<T> {
    T from(Path file) throws IOException;
  }

  private static <T> T reading(Path file, Reading<T> reading) {
    try {
      return reading.from(file);
    } catch (IOException unreadable) {
      throw new LaunchRefused("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
    }
  }
}
