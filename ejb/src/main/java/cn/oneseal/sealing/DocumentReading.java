package cn.oneseal.sealing;

import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.svg.SvgWriter;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.layout.LayoutRepository;
import cn.oneseal.sealing.trust.TrustRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Sealed documents, to whoever may see what they belong to. */
@Stateless
@DenyAll
public class DocumentReading {

  @Inject private DocumentRepository documents;
  @Inject private SealingRepository orders;
  @Inject private LayoutRepository layouts;
  @Inject private TrustRepository trust;
  @Inject private PaperSources sources;
  @Inject private Press press;

  /**
   * How the papers of a thing stand.
   *
   * @param state how far they have come, or null where none are placed
   * @param attempts how often their seal was tried
   * @param failure why the last try came to nothing, or null
   * @param documents the documents that are there
   */
  public record Standing(
      SealingState state, int attempts, String failure, List<DocumentLine> documents) {}

  /** Returns how the papers of a thing stand. */
  @RolesAllowed("official")
  public Standing of(String subject, long subjectId) {
    sources.of(subject).requireVisible(subjectId);
    Optional<SealingOrder> order = orders.of(subject, subjectId);
    return new Standing(
        order.map(SealingOrder::state).orElse(null),
        order.map(SealingOrder::attempts).orElse(0),
        order.map(SealingOrder::failure).orElse(null),
        documents.of(subject, subjectId));
  }

  /** Returns a document's line. */
  @RolesAllowed("official")
  public DocumentLine line(long id) {
    return documents.line(visible(id).id()).orElseThrow();
  }

  /** Returns the file as it was issued. */
  @RolesAllowed("official")
  public FileDownload file(long id) {
    return visible(id).download();
  }

  /** Returns its pages as SVG, with the seal where it stands. */
  @RolesAllowed("official")
  public List<String> preview(long id) {
    SealedDocument document = visible(id);
    Pages pages =
        press.pages(
            layouts.find(document.layoutId()).orElseThrow().layout(), Words.read(document.words()));
    return SvgWriter.write(
        pages, Optional.of(trust.form(document.electronicSealId()).orElseThrow().seal().picture()));
  }

  /** Returns whether the caller may see a document. */
  @RolesAllowed({"official", "administrator"})
  public boolean mayRead(long id) {
    try {
      return visible(id) != null;
    } catch (Refusal notVisible) {
      return false;
    }
  }

  private SealedDocument visible(long id) {
    SealedDocument document =
        documents.find(id).orElseThrow(() -> Refusal.of("not-found", "document"));
    sources.of(document.subject()).requireVisible(document.subjectId());
    return document;
  }
}
