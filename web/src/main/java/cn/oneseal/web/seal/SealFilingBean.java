package cn.oneseal.web.seal;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.SealDetail;
import cn.oneseal.seal.SealFile;
import cn.oneseal.seal.SealFilePurpose;
import cn.oneseal.seal.SealFileService;
import cn.oneseal.seal.SealService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.file.UploadedFile;

/** The forms for what the register holds of a seal: engraving, filing, impression. */
@Named("sealFiling")
@ViewScoped
public class SealFilingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;
  @Inject private transient SealFileService files;

  private long id;
  private transient SealDetail detail;
  private transient UploadedFile file;
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
  public String addImpression() {
    if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
      throw Refusal.of("required").onField("file");
    }
    // Asked before the content is read into memory.
    SealFile.requireSize(SealFilePurpose.IMPRESSION, file.getSize());
    files.addImpression(id, detail.row().version(), file.getFileName(), file.getContent());
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

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
