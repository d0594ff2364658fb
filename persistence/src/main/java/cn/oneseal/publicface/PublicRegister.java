package cn.oneseal.publicface;

import static cn.oneseal.publicface.PublicDatabase.day;
import static cn.oneseal.publicface.PublicDatabase.moment;

import cn.oneseal.document.verify.SealRegister;
import cn.oneseal.document.verify.Trust;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Seals, their uses and the documents, as far as anyone may know them. */
public final class PublicRegister implements SealRegister {

  /** Longer than any number or identifier. */
  private static final int LONGEST = 260;

  private final PublicDatabase database;

  /** Asks a database in the role of the public face. */
  public PublicRegister(DataSource source) {
    this.database = new PublicDatabase(source);
  }

  @Override
  public Optional<KnownSeal> seal(String sealId) {
    return database.first(
        "SELECT name, abolished_at FROM public_face.seal WHERE identifier = ?",
        row ->
            new KnownSeal(row.getString("name"), Optional.ofNullable(moment(row, "abolished_at"))),
        sealId);
  }

  @Override
  public Optional<KnownUse> use(String digest) {
    return database.first(
        "SELECT position, seal, recorded_at FROM public_face.seal_use WHERE digest = ?",
        row ->
            new KnownUse(
                row.getLong("position"), row.getString("seal"), moment(row, "recorded_at")),
        digest);
  }

  /** Returns the document that has a number or a certificate identifier. */
  public Optional<PublicDocument> document(String id) {
    if (id.isBlank() || id.length() > LONGEST) {
      return Optional.empty();
    }
    return database.first(
        """
        SELECT d.*, s.name AS seal_name, s.abolished_at FROM public_face.document d
        JOIN public_face.seal s ON s.identifier = d.seal
        WHERE d.number = ? OR d.certificate_identifier = ?
        ORDER BY (d.certificate_identifier = ?) DESC NULLS LAST LIMIT 1
        """,
        PublicRegister::document,
        id.strip(),
        id.strip(),
        id.strip());
  }

  /** Returns the document whose signed content has a digest. */
  public Optional<PublicDocument> signed(String digest) {
    return database.first(
        """
        SELECT d.*, s.name AS seal_name, s.abolished_at FROM public_face.document d
        JOIN public_face.seal s ON s.identifier = d.seal WHERE d.signed_digest = ?
        """,
        PublicRegister::document,
        digest);
  }

  private static PublicDocument document(ResultSet row) throws SQLException {
    return new PublicDocument(
        row.getString("number"),
        row.getString("certificate_identifier"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("item"),
        row.getString("body"),
        day(row, "issued_on"),
        day(row, "valid_until"),
        row.getString("seal_name"),
        moment(row, "abolished_at"),
        row.getString("signed_digest"),
        row.getString("file_digest"),
        day(row, "ended_on"),
        row.getString("ended_as"),
        row.getString("ended_by"));
  }

  /** Returns the certificates of the authorities (DER), the oldest first. */
  public List<byte[]> authorities() {
    return database.list(
        "SELECT certificate FROM public_face.authority ORDER BY id",
        row -> row.getBytes("certificate"));
  }

  /** Returns the newest revocation list of each authority, the newest authority's first. */
  public List<PublicList> revocationLists() {
    return database.list(
        """
        SELECT authority_id, number, made_at, next_update
        FROM public_face.revocation_list ORDER BY authority_id DESC
        """,
        row ->
            new PublicList(
                row.getLong("authority_id"),
                row.getLong("number"),
                moment(row, "made_at"),
                moment(row, "next_update")));
  }

  /** Returns an authority's newest revocation list (DER). */
  public Optional<byte[]> revocationList(long authority) {
    return database.first(
        "SELECT content FROM public_face.revocation_list WHERE authority_id = ?",
        row -> row.getBytes("content"),
        authority);
  }

  /** Returns whom a verifier believes now. */
  public Trust trust() throws IOException {
    return Trust.read(
        authorities(),
        database.list(
            "SELECT content FROM public_face.revocation_list ORDER BY authority_id",
            row -> row.getBytes("content")));
  }

  /** Returns how far the business clock runs ahead of the machine's. */
  public Duration offset() {
    return database
        .first(
            "SELECT clock_offset_seconds FROM public_face.installation",
            row -> Duration.ofSeconds(row.getLong(1)))
        .orElse(Duration.ZERO);
  }
}
