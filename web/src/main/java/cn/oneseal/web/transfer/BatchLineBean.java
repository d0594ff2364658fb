package cn.oneseal.web.transfer;

import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.transfer.BatchDraftService;
import cn.oneseal.transfer.TransferService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of one entry of a draft: of a new one, where no line is named. */
@Named("batchLine")
@ViewScoped
public class BatchLineBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransferService service;
  @Inject private transient BatchDraftService drafts;
  @Inject private transient CatalogueService catalogue;

  private final LineFields fields = new LineFields();
  private long batch;
  private Long line;
  private int version;

  /** Loads what is written already. */
  @ShowsRefusals
  public void load() {
    version = drafts.version(batch);
    fields.choices(catalogue.items(null), service.bodies(batch));
    if (line != null) {
      fields.fill(drafts.line(batch, line));
    }
  }

  /** Keeps the entry. */
  @ShowsRefusals
  public String save() {
    if (line == null) {
      drafts.addLine(batch, version, fields.form());
    } else {
      drafts.changeLine(batch, version, line, fields.form());
    }
    Pages.done(Pages.text("transferText", "done.saved"));
    return "/transfer/detail?faces-redirect=true&id=" + batch;
  }

  /** Returns what is entered. */
  public LineFields getFields() {
    return fields;
  }

  public long getBatch() {
    return batch;
  }

  public void setBatch(long entered) {
    batch = entered;
  }

  public Long getLine() {
    return line;
  }

  public void setLine(Long entered) {
    line = entered;
  }
}
