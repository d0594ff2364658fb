package cn.oneseal.web.seal;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.SealDetail;
import cn.oneseal.seal.SealFilePurpose;
import cn.oneseal.seal.SealFileService;
import cn.oneseal.seal.SealService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** The forms for what the register holds of a seal: engraving, filing, impression. */
@Named("sealFiling")
@ViewScoped
public class SealFilingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;
  @Inject private transient SealFileService files;

  private long id;
  private transient SealDetail detail;
  private transient Part file;
  private final FilingEntry filing = new FilingEntry();

  /** Reads what is known. */
  @ShowsRefusals
  public void load() {
    detail = seals.detail(id);
    if (!detail.permits("ADD_IMPRESSION")) {
      throw Refusal.of("not-permitted", "#duty.SEAL_CUSTODIAN");
    }
    filing.show(detail.filing());
  }

  /** Enters the engraving and filing data. */
  @ShowsRefusals
  public String file() {
    seals.file(id, detail.row().version(), filing.entered());
    return done("filed");
  }

  /** Adds an impression. */
  @ShowsRefusals
  public String addImpression() throws IOException {
    if (file == null) {
      throw Refusal.of("required").onField("file");
    }
    byte[] content = Uploads.read(file, SealFilePurpose.IMPRESSION);
    files.addImpression(id, detail.row().version(), file.getSubmittedFileName(), content);
    return done("impression.added");
  }

  private String done(String key) {
    Pages.done(Pages.text("sealText", key));
    return "/seal/detail?faces-redirect=true&id=" + id;
  }

  public SealDetail getDetail() {
    return detail;
  }

  public FilingEntry getFiling() {
    return filing;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
