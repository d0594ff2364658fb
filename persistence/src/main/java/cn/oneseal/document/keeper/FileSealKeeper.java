package cn.oneseal.document.keeper;

import cn.oneseal.document.key.CertificateAuthority;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.DerReader;
import cn.oneseal.document.key.KeyFile;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SealFacts;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.signing.SignerUnavailable;
import cn.oneseal.document.signing.SoftwareSigner;
import cn.oneseal.document.signing.ToBeSigned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Keys in files (PKCS#12) of one folder: the software key store of the default installation, and
 * what a seal service holds.
 *
 * <pre>
 * root.p12 maker.p12 register.p12  the authority, the seal maker, the register's own key
 * seals/ID.esl                     the seal; it is there last, so what has one is whole
 * seals/ID.p12                     its key
 * seals/ID.closed                  since when it is closed
 * seals/ID.ca seals/ID.crl         of an imported seal: its authorities, their revocation lists
 * </pre>
 *
 * <p>Each key is loaded once and shared; closed seals are looked up at each signature, so that a
 * closure holds for every process that works on the folder.
 */
public final class FileSealKeeper implements SealKeeper {

  private static final String ROOT = "root";
  private static final String MAKER = "maker";
  private static final String REGISTER = "register";

  private final KeeperFolder folder;
  private final char[] password;
  private final Map<String, SigningKey> keys = new ConcurrentHashMap<>();
  private final Map<String, HeldSeal> seals = new ConcurrentHashMap<>();

  private FileSealKeeper(KeeperFolder folder, char[] password) {
    this.folder = folder;
    this.password = password;
  }

  /** A seal that is loaded. */
  private record HeldSeal(ElectronicSeal seal, SoftwareSigner signer) {}

  /**
   * Takes a folder, which may be empty; makes nothing yet.
   *
   * @param passwordFile its first line opens all keys
   * @throws IOException if others than the owner may use the folder, anything in it, or the
   *     password
   */
  public static FileSealKeeper in(Path folder, Path passwordFile) throws IOException {
    KeeperFolder.requireOwnerOnly(passwordFile);
    String password =
        Files.readString(passwordFile, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    if (password.isBlank()) {
      throw new IOException(passwordFile + " holds no password");
    }
    return new FileSealKeeper(new KeeperFolder(folder), password.toCharArray());
  }

  @Override
  public X509CertificateHolder open(Founding founding) {
    return attempt(
        () -> {
          if (Files.exists(keyFile(REGISTER))) {
            return key(ROOT).certificate();
          }
          return folder.alone(() -> found(founding));
        });
  }

  /** What a start that was cut off half-way made is used. */
  private X509CertificateHolder found(Founding founding) throws IOException {
    Instant from = yearBefore(founding.on());
    if (Files.notExists(keyFile(ROOT))) {
      keep(
          ROOT,
          CertificateAuthority.create(founding.organization(), founding.name("根证书"), from).root());
    }
    CertificateAuthority authority = new CertificateAuthority(key(ROOT));
    issue(authority, founding, MAKER, "制章", from);
    issue(authority, founding, REGISTER, "印章登记", from);
    return key(ROOT).certificate();
  }

  private void issue(
      CertificateAuthority authority, Founding founding, String key, String name, Instant from)
      throws IOException {
    if (Files.notExists(keyFile(key))) {
      keep(
          key,
          authority.issue(
              founding.organization(), founding.name(name), from, CertificateAuthority.ROOT_YEARS));
    }
  }

  @Override
  public X509CertificateHolder authority() {
    return attempt(() -> key(ROOT).certificate());
  }

  @Override
  public List<X509CertificateHolder> authorities() {
    return attempt(
        () -> {
          List<X509CertificateHolder> all = new ArrayList<>();
          all.add(key(ROOT).certificate());
          for (byte[] imported : imported("ca")) {
            X509CertificateHolder certificate = Certificates.read(imported);
            if (!all.contains(certificate)) {
              all.add(certificate);
            }
          }
          return all;
        });
  }

  @Override
  public List<byte[]> importedRevocationLists() {
    return attempt(() -> imported("crl"));
  }

  private List<byte[]> imported(String kind) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (Path file : folder.seals(kind)) {
      all.addAll(KeeperMessages.list(folder.read(file)));
    }
    return all;
  }

  @Override
  public Optional<ElectronicSeal> seal(String sealId) {
    return attempt(() -> held(sealId).map(HeldSeal::seal));
  }

  @Override
  public ElectronicSeal make(SealOrder order) {
    return attempt(
        () -> {
          Optional<HeldSeal> held = held(order.sealId());
          if (held.isPresent()) {
            return held.get().seal();
          }
          return folder.alone(() -> makeAlone(order));
        });
  }

  private ElectronicSeal makeAlone(SealOrder order) throws IOException {
    Optional<HeldSeal> meanwhile = held(order.sealId());
    if (meanwhile.isPresent()) {
      return meanwhile.get().seal();
    }
    SigningKey maker = key(MAKER);
    if (!maker.certificate().isValidOn(Date.from(order.made()))) {
      throw SignerUnavailable.refused("the seal maker's certificate is not valid then");
    }
    SigningKey key =
        new CertificateAuthority(key(ROOT))
            .issue(
                order.organization(),
                order.name(),
                yearBefore(order.made()),
                CertificateAuthority.YEARS + 1);
    Instant end = key.certificate().getNotAfter().toInstant();
    SealFacts facts =
        new SealFacts(
            order.sealId(),
            order.name(),
            List.of(key.certificate()),
            order.made(),
            order.from(),
            order.until().isBefore(end) ? order.until() : end,
            order.size());
    ElectronicSeal seal = ElectronicSeal.make(facts, order.picture(), maker);
    OfficialSeal.refuseTooLarge(seal);
    // A key without a seal is left when this was cut off half-way: it has signed nothing.
    write(folder.seal(order.sealId(), "p12"), key);
    folder.put(folder.seal(order.sealId(), "esl"), seal.encoded());
    seals.put(order.sealId(), new HeldSeal(seal, new SoftwareSigner(key)));
    return seal;
  }

  /**
   * Takes an official seal, which replaces nothing.
   *
   * @param official one that was checked
   */
  public void take(OfficialSeal official) {
    attempt(
        () ->
            folder.alone(
                () -> {
                  String id = official.seal().facts().id();
                  if (Files.exists(folder.seal(id, "esl"))) {
                    throw SignerUnavailable.refused("a seal " + id + " is there already");
                  }
                  folder.put(
                      folder.seal(id, "ca"),
                      KeeperMessages.list(
                          official.authorities().stream().map(Certificates::encoded).toList()));
                  folder.put(
                      folder.seal(id, "crl"), KeeperMessages.list(official.revocationLists()));
                  write(folder.seal(id, "p12"), official.key());
                  folder.put(folder.seal(id, "esl"), official.seal().encoded());
                  return id;
                }));
  }

  @Override
  public Signed sign(String sealId, byte[] toBeSigned) {
    return attempt(
        () -> {
          HeldSeal held = held(sealId).orElseThrow(() -> unknown(sealId));
          if (Files.exists(folder.seal(sealId, "closed"))) {
            throw SignerUnavailable.refused("the seal " + sealId + " is closed");
          }
          refuseUnlessItsDocument(held.seal(), toBeSigned);
          return held.signer().sign(toBeSigned);
        });
  }

  private static void refuseUnlessItsDocument(ElectronicSeal seal, byte[] toBeSigned)
      throws IOException {
    refuseTooMuch(toBeSigned);
    ToBeSigned content;
    try {
      content = ToBeSigned.read(toBeSigned);
    } catch (IOException other) {
      throw SignerUnavailable.refused("a seal's key signs documents only");
    }
    if (!content.carries(seal)) {
      throw SignerUnavailable.refused("the document carries another seal");
    }
    SealFacts facts = seal.facts();
    if (content.time().isBefore(facts.from()) || content.time().isAfter(facts.until())) {
      throw SignerUnavailable.refused(
          "the seal is valid from %s until %s, not at %s"
              .formatted(facts.from(), facts.until(), content.time()));
    }
  }

  private static void refuseTooMuch(byte[] content) {
    if (content.length > LARGEST_SIGNED) {
      throw SignerUnavailable.refused("at most " + LARGEST_SIGNED + " bytes are signed");
    }
  }

  @Override
  public Signed attest(byte[] content) {
    refuseTooMuch(content);
    return attempt(() -> new SoftwareSigner(key(REGISTER)).sign(content));
  }

  @Override
  public byte[] revocationList(RevocationOrder order) {
    return attempt(
        () ->
            new CertificateAuthority(key(ROOT))
                .revocationList(order.revoked(), order.number(), order.made(), order.next()));
  }

  @Override
  public void close(String sealId, Instant from) {
    attempt(
        () -> {
          if (held(sealId).isEmpty()) {
            throw unknown(sealId);
          }
          Path mark = folder.seal(sealId, "closed");
          return folder.alone(
              () -> {
                if (Files.notExists(mark)) {
                  String since = DerReader.time(from) + "\n";
                  folder.put(mark, since.getBytes(StandardCharsets.US_ASCII));
                }
                return mark;
              });
        });
  }

  private static SignerUnavailable unknown(String sealId) {
    return SignerUnavailable.refused("there is no seal " + sealId);
  }

  private Optional<HeldSeal> held(String sealId) throws IOException {
    HeldSeal known = seals.get(sealId);
    if (known != null) {
      return Optional.of(known);
    }
    if (!SealOrder.isSealId(sealId) || Files.notExists(folder.seal(sealId, "esl"))) {
      return Optional.empty();
    }
    HeldSeal loaded =
        new HeldSeal(
            ElectronicSeal.read(folder.read(folder.seal(sealId, "esl"))),
            new SoftwareSigner(load(folder.seal(sealId, "p12"))));
    HeldSeal first = seals.putIfAbsent(sealId, loaded);
    return Optional.of(first == null ? loaded : first);
  }

  private SigningKey key(String name) throws IOException {
    SigningKey known = keys.get(name);
    if (known != null) {
      return known;
    }
    Path file = keyFile(name);
    if (Files.notExists(file)) {
      throw SignerUnavailable.refused("the keys are not made yet");
    }
    SigningKey loaded = load(file);
    SigningKey first = keys.putIfAbsent(name, loaded);
    return first == null ? loaded : first;
  }

  private Path keyFile(String name) {
    return folder.file(name + ".p12");
  }

  private void keep(String name, SigningKey key) throws IOException {
    write(keyFile(name), key);
    keys.put(name, key);
  }

  private SigningKey load(Path file) throws IOException {
    KeeperFolder.requireOwnerOnly(file);
    return KeyFile.read(file, password);
  }

  private void write(Path file, SigningKey key) throws IOException {
    folder.put(file, part -> KeyFile.write(part, key, password));
  }

  /** Certificates are valid before what they are used for. */
  private static Instant yearBefore(Instant time) {
    return time.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
  }

  private static <T> T attempt(KeeperFolder.Work<T> work) {
    try {
      return work.run();
    } catch (IOException failed) {
      throw SignerUnavailable.notReached("its files fail: " + failed.getMessage(), failed);
    }
  }
}
