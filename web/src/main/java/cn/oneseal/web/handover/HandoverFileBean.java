package cn.oneseal.web.handover;

import cn.oneseal.handover.EntryView;
import cn.oneseal.handover.FileRule;
import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverFileService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** Adds and removes files of a handover. */
@Named("handoverFile")
@ViewScoped
public class HandoverFileBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverFileService files;
  @Inject private transient HandoverDetailBean page;

  private HandoverCategory category = HandoverCategory.ITEM_NAME;
  private transient Part file;

  /** Adds the file to the category. */
  @ShowsRefusals
  public String add() throws IOException {
    if (file == null) {
      throw Refusal.of("required").onField("file");
    }
    try (InputStream content = file.getInputStream()) {
      String name = FileRule.requireName(file.getSubmittedFileName());
      // Asked before the content is read into memory.
      FileRule.requireSize(file.getSize());
      files.add(page.getId(), version(), category, name, content.readAllBytes());
    } finally {
      // The server would keep a large upload on its disk for as long as it likes.
      file.delete();
    }
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

  /** Returns the categories of this handover. */
  public List<HandoverCategory> getCategories() {
    return page.getDetail().entries().stream().map(EntryView::category).toList();
  }

  public HandoverCategory getCategory() {
    return category;
  }

  public void setCategory(HandoverCategory category) {
    this.category = category;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
