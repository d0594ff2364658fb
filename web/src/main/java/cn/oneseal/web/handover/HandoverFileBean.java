package cn.oneseal.web.handover;

import cn.oneseal.handover.FileRule;
import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverFileService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.file.UploadedFile;

/** Adds and removes files of a handover. */
@Named("handoverFile")
@ViewScoped
public class HandoverFileBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverFileService files;
  @Inject private transient HandoverDetailBean page;

  private HandoverCategory category = HandoverCategory.ITEM_NAME;
  private transient UploadedFile file;

  /** Adds the file to the category. */
  @ShowsRefusals
  public String add() {
    if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
      throw Refusal.of("required").onField("file");
    }
    // Asked before the content is read into memory.
    FileRule.requireSize(file.getSize());
    files.add(page.getId(), version(), category, file.getFileName(), file.getContent());
    return done();
  }

  /** Removes a file. */
  @ShowsRefusals
  public String remove(long fileId) {
    files.remove(fileId, version());
    return done();
  }

  private int version() {
    return page.getDetail().row().version();
  }

  private String done() {
    Pages.done(Pages.text("handoverText", "done"));
    return "/handover/detail?faces-redirect=true&id=" + page.getId();
  }

  public HandoverCategory[] getCategories() {
    return HandoverCategory.values();
  }

  public HandoverCategory getCategory() {
    return category;
  }

  public void setCategory(HandoverCategory category) {
    this.category = category;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
