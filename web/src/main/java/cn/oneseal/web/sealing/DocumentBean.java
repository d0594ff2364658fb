package cn.oneseal.web.sealing;

import cn.oneseal.sealing.DocumentLine;
import cn.oneseal.sealing.DocumentReading;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** One sealed document, as it is printed. */
@Named("sealedDocument")
@RequestScoped
public class DocumentBean {

  private static final int KILOBYTE = 1024;

  @Inject private DocumentReading documents;

  private long id;
  private DocumentLine line;
  private int pages;

  /** Reads the document. */
  @ShowsRefusals
  public void load() {
    line = documents.line(id);
    pages = documents.preview(id).size();
  }

  public DocumentLine getLine() {
    return line;
  }

  /** Returns the numbers of its pages, from 1. */
  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, pages).boxed().toList();
  }

  /** Returns its length in kilobytes. */
  public int getKilobytes() {
    return (line.size() + KILOBYTE - 1) / KILOBYTE;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
