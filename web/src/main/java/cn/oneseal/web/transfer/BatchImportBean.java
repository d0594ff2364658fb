package cn.oneseal.web.transfer;

import cn.oneseal.transfer.BatchFiles;
import cn.oneseal.transfer.BatchPreview;
import cn.oneseal.transfer.Finding;
import cn.oneseal.transfer.TransferService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Dry run and import of a batch. */
@Named("batchImport")
@ViewScoped
public class BatchImportBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransferService service;

  private transient Part batch;
  private transient Part items;
  private transient Part bodies;
  private transient BatchPreview preview;
  private BatchFiles files;

  /** Reads the files and shows what an import would do. */
  @ShowsRefusals
  public void dryRun() throws IOException {
    files = new BatchFiles(content(batch), content(items), content(bodies));
    preview = service.dryRun(files);
    if (!preview.isSound()) {
      files = null;
    }
  }

  /** Imports the files of the last dry run. */
  @ShowsRefusals
  public String importBatch() {
    long id = service.importBatch(files);
    files = null;
    Pages.done(Pages.text("transferText", "imported"));
    return "/transfer/detail?faces-redirect=true&id=" + id;
  }

  private static byte[] content(Part part) throws IOException {
    if (part == null) {
      return new byte[0];
    }
    try (InputStream file = part.getInputStream()) {
      return BatchFiles.read(file);
    } finally {
      // The server would keep a large upload on its disk for as long as it likes.
      part.delete();
    }
  }

  /** Returns a finding in words. */
  public String message(Finding finding) {
    return Pages.text("transferText", "finding." + finding.code(), finding.args().toArray());
  }

  /** Returns what the last dry run found, or null. */
  public BatchPreview getPreview() {
    return preview;
  }

  /** Returns whether the last dry run's files can be imported. */
  public boolean isReady() {
    return files != null;
  }

  /** Returns the batch file. */
  public Part getBatch() {
    return batch;
  }

  /** Takes the batch file. */
  public void setBatch(Part batch) {
    this.batch = batch;
  }

  /** Returns the items file. */
  public Part getItems() {
    return items;
  }

  /** Takes the items file. */
  public void setItems(Part items) {
    this.items = items;
  }

  /** Returns the bodies file. */
  public Part getBodies() {
    return bodies;
  }

  /** Takes the bodies file. */
  public void setBodies(Part bodies) {
    this.bodies = bodies;
  }
}
