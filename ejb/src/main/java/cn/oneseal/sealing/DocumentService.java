package cn.oneseal.sealing;

import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.svg.SvgWriter;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.layout.LayoutRepository;
import cn.oneseal.sealing.trust.TrustRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reads sealed documents; who may see which is asked by the feature that a document belongs to,
 * since only that knows.
 */
@Dependent
public class DocumentService {

  private static final String MEDIA_TYPE = "application/ofd";

  private final DocumentRepository documents;
  private final LayoutRepository layouts;
  private final TrustRepository trust;
  private final Press press;

  /** Works on the documents. */
  @Inject
  public DocumentService(
      DocumentRepository documents, LayoutRepository layouts, TrustRepository trust, Press press) {
    this.documents = documents;
    this.layouts = layouts;
    this.trust = trust;
    this.press = press;
  }

  /** Returns the documents of a thing. */
  public List<DocumentLine> of(String subject, long subjectId) {
    return documents.of(subject, subjectId);
  }

  /** Finds a document. */
  public SealedDocument find(long id) {
    return documents.find(id).orElseThrow(() -> Refusal.of("not-found", "document"));
  }

  /** Returns the file as it was issued. */
  public FileDownload file(SealedDocument document) {
    return new FileDownload(document.number() + ".ofd", MEDIA_TYPE, document.content());
  }

  /** Returns its pages as SVG, each with the seal where it stands. */
  public List<String> preview(SealedDocument document) {
    Pages pages =
        press.pages(
            layouts.find(document.layoutId()).orElseThrow().layout(), Words.read(document.words()));
    return SvgWriter.write(
        pages, Optional.of(trust.form(document.electronicSealId()).orElseThrow().seal().picture()));
  }
}
